import { authorize } from '@/lib/domain/access/policy'
import { unitPolicy } from '@/lib/domain/unit/policy'
import { openUnitSchema } from '@/lib/schemas/unit-change'
import { nothingElse, orderUnitChange } from '@/lib/store/order-unit-change'
import { command, perPerson } from './command'

export const openUnit = command({
  name: 'open-unit',
  input: openUnitSchema,
  limit: perPerson(100, 'hour'),
  run: (context, { name, kind, assessmentGroup, ...decided }) => {
    authorize(context.actor, unitPolicy.keep, null)
    const opened = { newName: name, newKind: kind, newGroup: assessmentGroup }
    return orderUnitChange(context, { ...nothingElse, kind: 'OPENED', ...opened, ...decided })
  },
})

import { authorize } from '@/lib/domain/access/policy'
import { unitPolicy } from '@/lib/domain/unit/policy'
import { renameUnitSchema } from '@/lib/schemas/unit-change'
import { nothingElse, orderUnitChange } from '@/lib/store/order-unit-change'
import { command, perPerson } from './command'

/** What was before that day keeps the old name. */
export const renameUnit = command({
  name: 'rename-unit',
  input: renameUnitSchema,
  limit: perPerson(100, 'hour'),
  run: (context, { unitId, name, ...decided }) => {
    authorize(context.actor, unitPolicy.keep, null)
    return orderUnitChange(context, { ...nothingElse, kind: 'RENAMED', unitIds: [unitId], newName: name, ...decided })
  },
})

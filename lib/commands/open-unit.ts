import { openUnitSchema } from '@/lib/schemas/unit-change'
import { command, perPerson } from './command'
import { nothingElse, orderUnitChange } from './order-unit-change'

export const openUnit = command({
  name: 'open-unit',
  input: openUnitSchema,
  limit: perPerson(100, 'hour'),
  run: (context, { name, kind, assessmentGroup, ...decided }) => {
    const opened = { newName: name, newKind: kind, newGroup: assessmentGroup }
    return orderUnitChange(context, { ...nothingElse, kind: 'OPENED', ...opened, ...decided })
  },
})

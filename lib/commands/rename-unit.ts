import { renameUnitSchema } from '@/lib/schemas/unit-change'
import { command, perPerson } from './command'
import { nothingElse, orderUnitChange } from './order-unit-change'

/** What was before that day keeps the old name. */
export const renameUnit = command({
  name: 'rename-unit',
  input: renameUnitSchema,
  limit: perPerson(100, 'hour'),
  run: (context, { unitId, name, ...decided }) =>
    orderUnitChange(context, { ...nothingElse, kind: 'RENAMED', unitIds: [unitId], newName: name, ...decided }),
})

import { closeUnitSchema } from '@/lib/schemas/unit-change'
import { command, perPerson } from './command'
import { nothingElse, orderUnitChange } from './order-unit-change'

/** Only a unit that has nothing open; whoever has goes up in another. */
export const closeUnit = command({
  name: 'close-unit',
  input: closeUnitSchema,
  limit: perPerson(100, 'hour'),
  run: (context, { unitId, ...decided }) =>
    orderUnitChange(context, { ...nothingElse, kind: 'CLOSED', unitIds: [unitId], ...decided }),
})

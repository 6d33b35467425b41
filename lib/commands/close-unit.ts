import { authorize } from '@/lib/domain/access/policy'
import { unitPolicy } from '@/lib/domain/unit/policy'
import { closeUnitSchema } from '@/lib/schemas/unit-change'
import { nothingElse, orderUnitChange } from '@/lib/store/order-unit-change'
import { command, perPerson } from './command'

/** Only a unit that has nothing open; whoever has goes up in another. */
export const closeUnit = command({
  name: 'close-unit',
  input: closeUnitSchema,
  limit: perPerson(100, 'hour'),
  run: (context, { unitId, ...decided }) => {
    authorize(context.actor, unitPolicy.keep, null)
    return orderUnitChange(context, { ...nothingElse, kind: 'CLOSED', unitIds: [unitId], ...decided })
  },
})

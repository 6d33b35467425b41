import { authorize } from '@/lib/domain/access/policy'
import { unitPolicy } from '@/lib/domain/unit/policy'
import { mergeUnitsSchema } from '@/lib/schemas/unit-change'
import { orderUnitChange } from '@/lib/store/order-unit-change'
import { command, perPerson } from './command'

/** Their open work goes on at the successor, under the same clocks. */
export const mergeUnits = command({
  name: 'merge-units',
  input: mergeUnitsSchema,
  limit: perPerson(100, 'hour'),
  patience: 60,
  run: (context, { unitIds, ...ordered }) => {
    authorize(context.actor, unitPolicy.keep, null)
    return orderUnitChange(context, { kind: 'MERGED', unitIds: [...new Set(unitIds)], assignmentIds: [], ...ordered })
  },
})

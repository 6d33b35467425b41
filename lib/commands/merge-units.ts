import { mergeUnitsSchema } from '@/lib/schemas/unit-change'
import { command, perPerson } from './command'
import { orderUnitChange } from './order-unit-change'

/** Their open work goes on at the successor, under the same clocks. */
export const mergeUnits = command({
  name: 'merge-units',
  input: mergeUnitsSchema,
  limit: perPerson(100, 'hour'),
  patience: 60,
  run: (context, { unitIds, ...ordered }) =>
    orderUnitChange(context, { kind: 'MERGED', unitIds: [...new Set(unitIds)], assignmentIds: [], ...ordered }),
})

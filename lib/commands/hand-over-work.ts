import { handOverWorkSchema } from '@/lib/schemas/unit-change'
import { command, perPerson } from './command'
import { orderUnitChange } from './order-unit-change'

/** A duty passes to another unit; the one that had it stays. */
export const handOverWork = command({
  name: 'hand-over-work',
  input: handOverWorkSchema,
  limit: perPerson(100, 'hour'),
  patience: 60,
  run: (context, { unitId, assignmentIds, ...ordered }) =>
    orderUnitChange(context, {
      kind: 'HANDED_OVER',
      unitIds: [unitId],
      assignmentIds: [...new Set(assignmentIds)],
      ...ordered,
    }),
})

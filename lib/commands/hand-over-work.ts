import { authorize } from '@/lib/domain/access/policy'
import { unitPolicy } from '@/lib/domain/unit/policy'
import { handOverWorkSchema } from '@/lib/schemas/unit-change'
import { orderUnitChange } from '@/lib/store/order-unit-change'
import { command, perPerson } from './command'

/** A duty passes to another unit; the one that had it stays. */
export const handOverWork = command({
  name: 'hand-over-work',
  input: handOverWorkSchema,
  limit: perPerson(100, 'hour'),
  patience: 60,
  run: (context, { unitId, assignmentIds, ...ordered }) => {
    authorize(context.actor, unitPolicy.keep, null)
    return orderUnitChange(context, {
      kind: 'HANDED_OVER',
      unitIds: [unitId],
      assignmentIds: [...new Set(assignmentIds)],
      ...ordered,
    })
  },
})

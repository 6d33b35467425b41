import { enqueueWebhooks } from '@/lib/store/outbox'
import { transactFor } from '@/lib/store/transact'
import { takeDueDeliveries } from '@/lib/store/webhook-deliveries'

/** What waits for its next attempt stands in the rows, not in the queue: a worker that was away finds it again. */
export const sendDueWebhooksIn = (congressId: string, now: Date): Promise<void> =>
  transactFor(congressId, async (tx) => enqueueWebhooks(tx, congressId, await takeDueDeliveries(tx, now)))

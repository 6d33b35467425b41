import { channelsOn } from '@/lib/notifications/channels/channel'
import { addNotices } from '@/lib/store/notices'
import { type DeliveryJob, enqueueSending } from '@/lib/store/outbox'
import { transactFor } from '@/lib/store/transact'
import { instantNow } from '@/lib/web/this-moment'

/** May run twice for the same event, in two workers at once: what is already told is not told again. */
export async function deliverEvent({ congressId, eventId }: DeliveryJob): Promise<void> {
  await transactFor(congressId, async (tx) => {
    const leaving = await addNotices(tx, eventId, channelsOn(), instantNow())
    await enqueueSending(tx, congressId, leaving)
  })
}

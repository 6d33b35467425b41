import { isWebhookKind } from '@/lib/domain/webhook/kinds'
import { channelsOn } from '@/lib/notifications/channels/channel'
import { peopleToldOf } from '@/lib/queries/told-of-event'
import { addNotices } from '@/lib/store/notices'
import { type DeliveryJob, enqueueSending, enqueueWebhooks } from '@/lib/store/outbox'
import { readActors, readTimeZone } from '@/lib/store/sendings'
import { transactFor } from '@/lib/store/transact'
import type { Tx } from '@/lib/store/tx'
import { addDeliveries } from '@/lib/store/webhook-deliveries'
import { listenersTo } from '@/lib/store/webhooks'
import { instantNow, momentIn } from '@/lib/web/this-moment'

/** May run twice for the same event, in two workers at once: what is already told is not told again. */
export async function deliverEvent({ congressId, eventId }: DeliveryJob): Promise<void> {
  await transactFor(congressId, async (tx) => {
    const now = instantNow()
    const leaving = await addNotices(tx, eventId, channelsOn(), now)
    await enqueueSending(tx, congressId, leaving)
    await tellPrograms(tx, congressId, eventId, now)
  })
}

/** Only those whose owners are told of it on their own pages. */
async function tellPrograms(tx: Tx, congressId: string, eventId: string, now: Date): Promise<void> {
  const listeners = (await listenersTo(tx, eventId)).filter(({ type }) => isWebhookKind(type))
  if (listeners.length === 0) return
  const moment = momentIn(await readTimeZone(tx), now)
  const personIds = [...new Set(listeners.map(({ personId }) => personId))]
  const told = await peopleToldOf(tx, await readActors(tx, personIds, moment.today), eventId)
  const hearing = listeners.filter(({ personId }) => told.has(personId)).map(({ id }) => id)
  await enqueueWebhooks(tx, congressId, await addDeliveries(tx, congressId, eventId, hearing, now))
}

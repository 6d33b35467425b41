import type { Channel } from '@/lib/domain/notices/topics'
import { type Message, NotSent } from '@/lib/notifications/channels/channel'
import { senderOn } from '@/lib/notifications/channels/senders'
import { log, traceOf } from '@/lib/web/log'

/** One try; why it did not leave, or null when the receiving side has taken it. */
export async function attemptOn(channel: Channel, message: Message): Promise<NotSent | null> {
  const sender = senderOn(channel)
  if (!sender) return new NotSent('channel-off', true)
  try {
    await sender.send(message)
    return null
  } catch (error) {
    if (error instanceof NotSent) return error
    log().error(traceOf(error), 'sending failed')
    return new NotSent('fault', false)
  }
}

import { mandatesOf } from '@/lib/domain/access/actor'
import { openingSchema } from '@/lib/schemas/rating'
import { openDelivery } from '@/lib/store/deliveries'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** The receipt of a reply: each addressee's first opening is kept. */
export const openReply = command({
  name: 'open-reply',
  input: openingSchema,
  limit: perPerson(600, 'hour'),
  run: async ({ tx, actor, moment }, { replyId }) => {
    const { suggestionId, isFirst } = await openDelivery(tx, replyId, mandatesOf(actor), moment.now)
    if (isFirst) {
      await recordEvent(tx, actor, {
        type: 'reply.opened',
        subjectId: replyId,
        suggestionId,
        at: moment.now,
        role: 'DELEGATE',
      })
    }
    return { suggestionId, isFirst }
  },
})

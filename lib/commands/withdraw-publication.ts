import { authorize } from '@/lib/domain/access/policy'
import { publicationPolicy } from '@/lib/domain/publication/policy'
import { Refusal } from '@/lib/domain/refusal'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { withdrawPublicationSchema } from '@/lib/schemas/publication'
import { recordEvent } from '@/lib/store/events'
import { readPublicationGrounds } from '@/lib/store/publication-ground'
import { saveWithdrawn } from '@/lib/store/publications'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** At once nobody reads it any more; what it said and why it was withdrawn stay in the record. */
export const withdrawPublication = command({
  name: 'withdraw-publication',
  input: withdrawPublicationSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, replyId, reason }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.view, suggestion)
    authorize(actor, publicationPolicy.withdraw, suggestion)
    const [ground] = await readPublicationGrounds(tx, [suggestionId])
    const reply = replyId ? ground?.replies.find((one) => one.replyId === replyId) : undefined
    if (!ground || (replyId && !reply)) throw new Refusal('not-found')
    const [last] = (reply ?? ground).versions
    if (!last || last.withdrawnOn !== null) throw new Refusal('publication-not-standing')

    await saveWithdrawn(tx, last.id, reason, { moment, personId: actor.personId })
    await recordEvent(tx, actor, {
      type: reply ? 'reply.publication-withdrawn' : 'suggestion.publication-withdrawn',
      subjectId: replyId ?? suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { ...(reply ? { unit: reply.unit } : {}), reason },
    })
    return { suggestionId }
  },
})

import { authorize } from '@/lib/domain/access/policy'
import { decideReplyPublicity as decide } from '@/lib/domain/publication/extent'
import { publicationPolicy } from '@/lib/domain/publication/policy'
import { Refusal } from '@/lib/domain/refusal'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { replyPublicitySchema } from '@/lib/schemas/publication'
import { recordEvent } from '@/lib/store/events'
import { readPublicationGrounds } from '@/lib/store/publication-ground'
import { saveReplyDecision, suggestionsOfReplies } from '@/lib/store/publications'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** The unit proposes, the office decides; both stay beside each other, with ground and reason. */
export const decideReplyPublicity = command({
  name: 'decide-reply-publicity',
  input: replyPublicitySchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { replyId, ...asked }) => {
    const suggestionId = (await suggestionsOfReplies(tx, [replyId])).get(replyId) ?? ''
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.view, suggestion)
    authorize(actor, publicationPolicy.decide, suggestion)
    const [ground] = await readPublicationGrounds(tx, [suggestionId])
    const reply = ground?.replies.find((one) => one.replyId === replyId)
    if (!reply) throw new Refusal('not-found')

    const decision = decide(reply, asked)

    const by = { moment, personId: actor.personId }
    await saveReplyDecision(tx, { replyId, congressId: suggestion.congressId }, reply, decision, by)
    await recordEvent(tx, actor, {
      type: 'reply.publicity-decided',
      subjectId: replyId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { unit: reply.unit, extent: decision.publicity, replyGround: decision.ground, reason: decision.reason },
    })
    return { suggestionId, publicity: decision.publicity }
  },
})

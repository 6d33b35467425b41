import { authorize } from '@/lib/domain/access/policy'
import { paperStanding } from '@/lib/domain/rating/paper'
import { rate, ratingOf } from '@/lib/domain/rating/rate'
import { signersOf } from '@/lib/domain/rating/seal'
import { Refusal } from '@/lib/domain/refusal'
import { lastRepliedOn } from '@/lib/domain/suggestion/feedback'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { suggestionWorkflow } from '@/lib/domain/suggestion/workflow'
import { ensureOpen } from '@/lib/domain/workflow'
import { paperRatingSchema } from '@/lib/schemas/rating'
import { recordEvent } from '@/lib/store/events'
import { addPaperEntry, ensureScan, paperFor, settlePaper, worksForHandlers } from '@/lib/store/paper-ratings'
import { ensureAsksThere, giveRating, nameOf } from '@/lib/store/ratings'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** One of two readings of a paper form; where they are alike, or a third decides, the form counts as of the day on it. */
export const enterPaperRating = command({
  name: 'enter-paper-rating',
  input: paperRatingSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, delegateId, attachmentId, signedOn, ...marks }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.enterPaperRating, suggestion)
    ensureOpen(suggestionWorkflow, suggestion.status, 'enterPaperRating')
    if (!signersOf(suggestion).includes(delegateId)) throw new Refusal('rater-not-signed')
    if (await worksForHandlers(tx, delegateId, suggestion)) throw new Refusal('rater-is-rated')
    if (ratingOf(suggestion, delegateId)) throw new Refusal('already-rated')
    const repliedOn = lastRepliedOn(suggestion, actor.congress.timeZone)
    if (signedOn < repliedOn || signedOn > moment.today) throw new Refusal('paper-day-outside')
    await ensureScan(tx, suggestionId, attachmentId)
    await ensureAsksThere(tx, suggestionId, marks.asks)

    const paper = await paperFor(tx, suggestion, { delegateId, attachmentId, signedOn }, actor.personId)
    const reading = { personId: actor.personId, marks }
    const standing = paperStanding([...paper.readings, reading])

    await addPaperEntry(tx, suggestion.congressId, paper, reading, moment.now)
    if (standing.state === 'AGREED' || standing.state === 'DECIDED') {
      const rated = rate(suggestion, standing.marks, { ...moment, today: signedOn }, delegateId)
      await settlePaper(tx, paper, standing.state, moment.now)
      await giveRating(tx, actor, { ...rated, marks: standing.marks, source: 'PAPER' }, moment)
    } else {
      await recordEvent(tx, actor, {
        type: standing.state === 'DIFFERENT' ? 'rating.paper-differs' : 'rating.paper-entered',
        subjectId: suggestionId,
        suggestionId,
        at: moment.now,
        role: 'DELEGATE_OFFICE',
        data: { round: suggestion.round, name: await nameOf(tx, delegateId) },
      })
    }
    return { suggestionId, state: standing.state }
  },
})

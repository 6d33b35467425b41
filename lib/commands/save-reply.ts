import { authorize } from '@/lib/domain/access/policy'
import { capacityAt } from '@/lib/domain/assignment/capacity'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { assignmentPolicy } from '@/lib/domain/assignment/policy'
import { saveReply as save } from '@/lib/domain/assignment/replying'
import { Refusal } from '@/lib/domain/refusal'
import { replyDraftSchema } from '@/lib/schemas/reply'
import { saveHandling } from '@/lib/store/aggregate'
import { recordEvent } from '@/lib/store/events'
import { keepReply } from '@/lib/store/replies'
import { keepAnswers } from '@/lib/store/reply-answers'
import { lockSuggestionOf } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** The unit shares one draft: whoever did not see the newest version is told so and loses nothing. */
export const saveReply = command({
  name: 'save-reply',
  input: replyDraftSchema,
  limit: perPerson(1800, 'hour'),
  run: async ({ tx, actor, moment }, { assignmentId, version, ...written }) => {
    const suggestion = await lockSuggestionOf(tx, assignmentId)
    const assignment = assignmentIn(suggestion, assignmentId)
    authorize(actor, assignmentPolicy.saveReply, assignment)

    const { answers } = written
    const saved = save(suggestion, assignment, version, { meaning: written.answerMeaning ?? null, answers })

    const text = {
      body: written.body,
      answerMeaning: written.answerMeaning ?? null,
      publicity: written.publicity ?? null,
      publicityReason: written.publicityReason,
      documentNumber: written.documentNumber || null,
      summary: written.summary,
      classReason: written.classReason,
    }
    const by = { writtenById: actor.personId, writtenAt: moment.now }
    const kept = await keepReply(tx, suggestion, assignment, saved.reply, text, by)
    if (text.answerMeaning && !kept.letter) throw new Refusal('answer-class-unknown')
    if (!(await keepAnswers(tx, suggestion, kept.id, answers))) throw new Refusal('answer-class-unknown')
    await saveHandling(tx, suggestion, saved.suggestion)
    await recordEvent(tx, actor, {
      type: 'reply.draft-saved',
      subjectId: kept.id,
      suggestionId: suggestion.id,
      at: moment.now,
      role: capacityAt(actor, assignment.unitId),
      data: { unit: assignment.unitName, version: saved.reply.version },
    })
    return { suggestionId: suggestion.id, version: saved.reply.version }
  },
})

import { authorize } from '@/lib/domain/access/policy'
import { ensureOpinionsIn } from '@/lib/domain/assignment/assist-opinion'
import { capacityAt } from '@/lib/domain/assignment/capacity'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { assignmentPolicy } from '@/lib/domain/assignment/policy'
import { submitReply as submit } from '@/lib/domain/assignment/replying'
import { ensureHeard } from '@/lib/domain/contact/hearing'
import { type LocalDate, yearOf } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { frameOf, isOfPattern, numberIn } from '@/lib/domain/reply/document-number'
import { ensureNoGaps } from '@/lib/domain/template/open-gaps'
import { replySchema } from '@/lib/schemas/reply'
import { saveHandling } from '@/lib/store/aggregate'
import { noteClaim } from '@/lib/store/answer-classes'
import { recordEvent } from '@/lib/store/events'
import { holdDocumentNumbers, keepReply } from '@/lib/store/replies'
import { keepAnswers } from '@/lib/store/reply-answers'
import { lockSuggestionOf } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

export const submitReply = command({
  name: 'submit-reply',
  input: replySchema,
  limit: perPerson(600, 'hour'),
  run: async ({ tx, actor, moment }, { assignmentId, version, answers, ...text }) => {
    const suggestion = await lockSuggestionOf(tx, assignmentId)
    const assignment = assignmentIn(suggestion, assignmentId)
    authorize(actor, assignmentPolicy.submitReply, assignment)

    ensureOpinionsIn(suggestion, assignment)
    const submitted = submit(suggestion, assignment, version, { meaning: text.answerMeaning, answers }, moment)
    ensureHeard(assignment)
    ensureNoGaps({ summary: text.summary, body: text.body, answers })

    ensureOwnNumber(text.documentNumber, await holdDocumentNumbers(tx, assignment.unitId), moment.today)
    const by = { writtenById: actor.personId, writtenAt: moment.now }
    const kept = await keepReply(tx, suggestion, assignment, submitted.reply, text, by)
    if (!kept.letter) throw new Refusal('answer-class-unknown')
    if (kept.numberTaken) throw new Refusal('document-number-taken', { documentNumber: text.documentNumber })
    if (!(await keepAnswers(tx, suggestion, kept.id, answers))) throw new Refusal('answer-class-unknown')
    const role = capacityAt(actor, assignment.unitId)
    const claim = { act: 'SET', meaning: text.answerMeaning, letter: kept.letter, reason: text.classReason } as const
    await noteClaim(tx, suggestion.congressId, kept.id, { ...claim, role, byId: actor.personId, at: moment.now })
    await saveHandling(tx, suggestion, submitted.suggestion)
    await recordEvent(tx, actor, {
      type: 'reply.submitted',
      subjectId: kept.id,
      suggestionId: suggestion.id,
      at: moment.now,
      role,
      data: { unit: assignment.unitName, version: submitted.reply.version, letter: kept.letter },
    })
    return { suggestionId: suggestion.id, replyId: kept.id, version: submitted.reply.version }
  },
})

/** A unit that has set a pattern numbers its letters by it and by nothing else. */
function ensureOwnNumber(documentNumber: string, pattern: string, today: LocalDate): void {
  if (pattern === '' || isOfPattern(documentNumber, pattern, yearOf(today))) return
  throw new Refusal('document-number-off-pattern', { example: numberIn(frameOf(pattern, yearOf(today)), 1) })
}

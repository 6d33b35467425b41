import { authorize } from '@/lib/domain/access/policy'
import { capacityAt } from '@/lib/domain/assignment/capacity'
import { assignmentIn, ensureMove } from '@/lib/domain/assignment/handling'
import { assignmentPolicy } from '@/lib/domain/assignment/policy'
import { checkReply } from '@/lib/domain/checking/check-reply'
import { findingAt, pointedAt } from '@/lib/domain/checking/standing'
import { Refusal } from '@/lib/domain/refusal'
import { answeringFindingSchema } from '@/lib/schemas/checking'
import { readCheckedReply } from '@/lib/store/checked-replies'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestionOf } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** Seen, and it stands because: whoever passes or signs the letter reads the reason. It neither opens nor shuts any door. */
export const answerFinding = command({
  name: 'answer-finding',
  input: answeringFindingSchema,
  limit: perPerson(600, 'hour'),
  run: async ({ tx, actor, moment }, { assignmentId, version, place, kind, reason }) => {
    const suggestion = await lockSuggestionOf(tx, assignmentId)
    const assignment = assignmentIn(suggestion, assignmentId)
    authorize(actor, assignmentPolicy.saveReply, assignment)

    ensureMove(suggestion, assignment, 'saveReply')
    const { reply, unitName: unit } = assignment
    const checked = await readCheckedReply(tx, assignmentId, moment.today)
    if (!reply || !checked) throw new Refusal('finding-gone')
    if (reply.version !== version) throw new Refusal('stale-version', { version: reply.version })
    const finding = findingAt(checkReply(checked), place, kind)

    await recordEvent(tx, actor, {
      type: 'reply.finding-stands',
      subjectId: reply.id,
      suggestionId: suggestion.id,
      at: moment.now,
      role: capacityAt(actor, assignment.unitId),
      data: { unit, version, ...pointedAt(finding), reason },
    })
    return { suggestionId: suggestion.id }
  },
})

import { authorize } from '@/lib/domain/access/policy'
import { capacityAt } from '@/lib/domain/assignment/capacity'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { ensureCanPost, progressPolicy } from '@/lib/domain/assignment/progress'
import { progressSchema } from '@/lib/schemas/progress'
import { recordEvent } from '@/lib/store/events'
import { bindFiles } from '@/lib/store/files-with-words'
import { addProgress } from '@/lib/store/progress'
import { lockSuggestionOf } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** One plain sentence that those who signed the suggestion read at once. */
export const postProgress = command({
  name: 'post-progress',
  input: progressSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { assignmentId, text, attachmentIds }) => {
    const suggestion = await lockSuggestionOf(tx, assignmentId)
    const assignment = assignmentIn(suggestion, assignmentId)
    authorize(actor, progressPolicy.post, assignment)

    ensureCanPost(suggestion, assignment)

    const progressId = await addProgress(tx, suggestion, assignment, text, { moment, personId: actor.personId })
    const files = { kind: 'PROGRESS_FILE' as const, ids: attachmentIds, personId: actor.personId }
    await bindFiles(tx, suggestion, progressId, files)
    await recordEvent(tx, actor, {
      type: 'progress.posted',
      subjectId: assignmentId,
      suggestionId: suggestion.id,
      at: moment.now,
      role: capacityAt(actor, assignment.unitId),
      data: { unit: assignment.unitName, reason: text },
    })
    return { suggestionId: suggestion.id, progressId }
  },
})

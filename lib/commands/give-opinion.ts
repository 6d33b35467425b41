import { authorize } from '@/lib/domain/access/policy'
import { capacityAt } from '@/lib/domain/assignment/capacity'
import { assignmentIn, giveOpinion as give } from '@/lib/domain/assignment/handling'
import { assignmentPolicy } from '@/lib/domain/assignment/policy'
import { opinionSchema } from '@/lib/schemas/opinion'
import { saveHandling } from '@/lib/store/aggregate'
import { recordEvent } from '@/lib/store/events'
import { bindFiles } from '@/lib/store/files-with-words'
import { addOpinion } from '@/lib/store/opinions'
import { endPausesThatAreOver } from '@/lib/store/pauses-over'
import { lockSuggestionOf } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

export const giveOpinion = command({
  name: 'give-opinion',
  input: opinionSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { assignmentId, opinion, attachmentIds }) => {
    const suggestion = await lockSuggestionOf(tx, assignmentId)
    const assignment = assignmentIn(suggestion, assignmentId)
    authorize(actor, assignmentPolicy.giveOpinion, assignment)

    const given = give(suggestion, assignment)

    const act = { moment, personId: actor.personId }
    const opinionId = await addOpinion(
      tx,
      suggestion,
      { assignmentId, text: opinion, isAnew: assignment.opinionSentBack },
      act,
    )
    const files = { kind: 'OPINION_FILE' as const, ids: attachmentIds, personId: actor.personId }
    await bindFiles(tx, suggestion, opinionId, files)
    await saveHandling(tx, suggestion, given)
    await recordEvent(tx, actor, {
      type: 'assignment.opinion-given',
      subjectId: assignmentId,
      suggestionId: suggestion.id,
      at: moment.now,
      role: capacityAt(actor, assignment.unitId),
      data: { unit: assignment.unitName },
    })
    await endPausesThatAreOver(tx, actor, given, { moment, role: capacityAt(actor, assignment.unitId) })
    return { suggestionId: suggestion.id }
  },
})

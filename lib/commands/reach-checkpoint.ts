import { authorize } from '@/lib/domain/access/policy'
import { capacityAt } from '@/lib/domain/assignment/capacity'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { answerPolicy, supervisingRole, worksOn } from '@/lib/domain/supervision/policy'
import { checkpointIn, ensureOpenCheckpoint, ensureRunning, ensureWithin } from '@/lib/domain/supervision/supervision'
import { checkpointReachedSchema } from '@/lib/schemas/supervision'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion } from '@/lib/store/suggestions'
import { saveReached, superviseOf } from '@/lib/store/supervision'
import { command, perPerson } from './command'

/** 节点完成: the day on which it was reached, and what stands there now. */
export const reachCheckpoint = command({
  name: 'reach-checkpoint',
  input: checkpointReachedSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, checkpointId, reachedOn, text }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.view, suggestion)
    const one = await superviseOf(tx, suggestion)
    const checkpoint = checkpointIn(one.supervision, checkpointId)
    authorize(actor, answerPolicy.reach, { ...one, checkpoint })

    ensureRunning(one.supervision)
    ensureOpenCheckpoint(checkpoint)
    ensureWithin(one.supervision, reachedOn, moment.today)

    await saveReached(tx, checkpointId, { reachedOn, text }, { moment, personId: actor.personId })
    const { unitId, unitName: unit } = assignmentIn(suggestion, checkpoint.assignmentId)
    const isOfUnit = worksOn(actor, one, checkpoint.assignmentId)
    await recordEvent(tx, actor, {
      type: 'supervision.checkpoint-reached',
      subjectId: checkpointId,
      suggestionId,
      at: moment.now,
      role: isOfUnit ? capacityAt(actor, unitId) : supervisingRole(actor),
      data: { unit, reachedOn, said: text, unitIds: [unitId], personIds: [...one.supervision.supervisorIds] },
    })
    return { suggestionId }
  },
})

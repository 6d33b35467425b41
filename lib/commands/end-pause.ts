import { worksAt } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { capacityAt } from '@/lib/domain/assignment/capacity'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { endPause as end } from '@/lib/domain/assignment/pause'
import { assignmentPolicy } from '@/lib/domain/assignment/policy'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { pauseEndSchema } from '@/lib/schemas/pause'
import { saveHandling } from '@/lib/store/aggregate'
import { recordEvent } from '@/lib/store/events'
import { keptClock } from '@/lib/store/kept-clock'
import { savePauseEnd } from '@/lib/store/pauses'
import { lockSuggestionOf } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** The clock runs again; how far the last day has moved is counted by the ledger. */
export const endPause = command({
  name: 'end-pause',
  input: pauseEndSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { assignmentId, on, reason }) => {
    const suggestion = await lockSuggestionOf(tx, assignmentId)
    const assignment = assignmentIn(suggestion, assignmentId)
    authorize(actor, suggestionPolicy.view, suggestion)
    authorize(actor, assignmentPolicy.endPause, assignment)

    const running = end(suggestion, assignment, on, moment)

    const act = { moment, personId: actor.personId }
    await savePauseEnd(tx, assignment.standingPause?.id ?? '', { runsAgainOn: on, endReason: reason }, act)
    await saveHandling(tx, suggestion, running)
    const { dueOn } = await keptClock(tx, suggestion, assignment, moment.now)
    await recordEvent(tx, actor, {
      type: 'assignment.pause-ended',
      subjectId: assignmentId,
      suggestionId: suggestion.id,
      at: moment.now,
      role: worksAt(actor, assignment.unitId) ? capacityAt(actor, assignment.unitId) : 'DELEGATE_OFFICE',
      data: { unit: assignment.unitName, on, reason, dueOn },
    })
    return { suggestionId: suggestion.id, dueOn }
  },
})

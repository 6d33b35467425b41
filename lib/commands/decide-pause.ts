import { authorize } from '@/lib/domain/access/policy'
import type { Assignment } from '@/lib/domain/assignment/assignment'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { consentToPause, refusePause } from '@/lib/domain/assignment/pause'
import { assignmentPolicy } from '@/lib/domain/assignment/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { pauseDecisionSchema } from '@/lib/schemas/pause'
import { saveHandling } from '@/lib/store/aggregate'
import { recordEvent } from '@/lib/store/events'
import { keptClock } from '@/lib/store/kept-clock'
import { savePauseDecision } from '@/lib/store/pauses'
import { lockSuggestionOf } from '@/lib/store/suggestions'
import { type Context, command, perPerson } from './command'

export const decidePause = command({
  name: 'decide-pause',
  input: pauseDecisionSchema,
  limit: perPerson(300, 'hour'),
  run: async (context, { assignmentId, decision, from, reason }) => {
    const suggestion = await lockSuggestionOf(context.tx, assignmentId)
    const assignment = assignmentIn(suggestion, assignmentId)
    authorize(context.actor, suggestionPolicy.view, suggestion)
    authorize(context.actor, assignmentPolicy.decidePause, assignment)

    if (decision === 'CONSENTED' && from) await consent(context, suggestion, assignment, from)
    else await refuse(context, suggestion, assignment, reason)
    return { suggestionId: suggestion.id }
  },
})

async function consent(context: Context, suggestion: Suggestion, assignment: Assignment, from: LocalDate) {
  const { tx, actor, moment } = context
  const standing = consentToPause(suggestion, assignment, from, moment)

  const decided = { decision: 'CONSENTED', standsFrom: from, decisionReason: null } as const
  const act = { moment, personId: actor.personId }
  await savePauseDecision(tx, assignment.pendingPause?.id ?? '', decided, act)
  await saveHandling(tx, suggestion, standing)
  const { dueOn } = await keptClock(tx, suggestion, assignment, moment.now)
  const ground = assignment.pendingPause?.ground ?? ''
  await tell(context, suggestion, assignment, 'assignment.pause-agreed', { from, ground, dueOn })
}

async function refuse(context: Context, suggestion: Suggestion, assignment: Assignment, reason: string) {
  const { tx, actor, moment } = context
  const refused = refusePause(suggestion, assignment)

  const decided = { decision: 'REFUSED', standsFrom: null, decisionReason: reason } as const
  const act = { moment, personId: actor.personId }
  await savePauseDecision(tx, assignment.pendingPause?.id ?? '', decided, act)
  await saveHandling(tx, suggestion, refused)
  await tell(context, suggestion, assignment, 'assignment.pause-refused', { reason })
}

async function tell(
  { tx, actor, moment }: Context,
  suggestion: Suggestion,
  assignment: Assignment,
  type: 'assignment.pause-agreed' | 'assignment.pause-refused',
  facts: Record<string, string>,
) {
  await recordEvent(tx, actor, {
    type,
    subjectId: assignment.id,
    suggestionId: suggestion.id,
    at: moment.now,
    role: 'DELEGATE_OFFICE',
    data: { unit: assignment.unitName, ...facts },
  })
}

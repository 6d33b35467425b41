import { authorize } from '@/lib/domain/access/policy'
import type { Assignment } from '@/lib/domain/assignment/assignment'
import { consentToExtension, refuseExtension } from '@/lib/domain/assignment/extension'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { assignmentPolicy } from '@/lib/domain/assignment/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { extensionDecisionSchema } from '@/lib/schemas/extension'
import { saveHandling } from '@/lib/store/aggregate'
import { readRules } from '@/lib/store/calendar'
import { recordEvent } from '@/lib/store/events'
import { saveExtensionDecision } from '@/lib/store/extensions'
import { keptClock } from '@/lib/store/kept-clock'
import { lockSuggestionOf } from '@/lib/store/suggestions'
import { type Context, command, perPerson } from './command'

export const decideExtension = command({
  name: 'decide-extension',
  input: extensionDecisionSchema,
  limit: perPerson(300, 'hour'),
  run: async (context, { assignmentId, decision, until, reason }) => {
    const { tx, actor } = context
    const suggestion = await lockSuggestionOf(tx, assignmentId)
    const assignment = assignmentIn(suggestion, assignmentId)
    authorize(actor, suggestionPolicy.view, suggestion)
    authorize(actor, assignmentPolicy.decideExtension, assignment)

    if (decision === 'CONSENTED' && until) await consent(context, suggestion, assignment, until)
    else await refuse(context, suggestion, assignment, reason)
    return { suggestionId: suggestion.id }
  },
})

async function consent(context: Context, suggestion: Suggestion, assignment: Assignment, until: LocalDate) {
  const rules = await readRules(context.tx)
  const { suggestion: extended, granted } = consentToExtension(suggestion, assignment, until, context.moment, rules)

  await keepDecision(context, assignment, { decision: 'CONSENTED', grantedDueOn: granted.day, decisionReason: null })
  await saveHandling(context.tx, suggestion, extended)
  const { dueOn } = await keptClock(context.tx, suggestion, assignment, context.moment.now)
  await tell(context, suggestion, assignment, 'assignment.extension-consented', { dueOn })
}

async function refuse(context: Context, suggestion: Suggestion, assignment: Assignment, reason: string) {
  const refused = refuseExtension(suggestion, assignment)

  await keepDecision(context, assignment, { decision: 'REFUSED', grantedDueOn: null, decisionReason: reason })
  await saveHandling(context.tx, suggestion, refused)
  await tell(context, suggestion, assignment, 'assignment.extension-refused', { reason })
}

type Decided = Pick<Parameters<typeof saveExtensionDecision>[2], 'decision' | 'grantedDueOn' | 'decisionReason'>

async function keepDecision({ tx, actor, moment }: Context, assignment: Assignment, decided: Decided) {
  await saveExtensionDecision(tx, assignment.pendingExtension?.id ?? '', {
    ...decided,
    decidedAt: moment.now,
    decidedOn: moment.today,
    decidedById: actor.personId,
  })
}

async function tell(
  { tx, actor, moment }: Context,
  suggestion: Suggestion,
  assignment: Assignment,
  type: 'assignment.extension-consented' | 'assignment.extension-refused',
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

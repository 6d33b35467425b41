import { isDelegate } from '../access/actor'
import type { Rule } from '../access/policy'
import type { Moment } from '../moment'
import { Refusal } from '../refusal'
import { ensureOpen, isOpen } from '../workflow'
import { leads } from './signers'
import { settled } from './status'
import type { Suggestion } from './suggestion'
import { suggestionWorkflow } from './workflow'

/** Who has signed and has not yet said that he agrees: all of them have to [SH 10] who are delegates still. */
export const awaitedOf = ({ coSigners, leadDelegateId, withdrawal }: Suggestion): string[] =>
  coSigners
    .filter(({ state, hasLeft }) => state === 'CONFIRMED' && !hasLeft)
    .filter(({ delegateId }) => delegateId !== leadDelegateId && !withdrawal?.agreed.includes(delegateId))
    .map(({ delegateId }) => delegateId)

/** The co-signer answers for himself; the lead delegate may change his mind. */
export const withdrawalPolicy: Record<'answer' | 'cancel', Rule<Suggestion>> = {
  answer: (actor, suggestion) => awaitedOf(suggestion).some((delegateId) => isDelegate(actor, delegateId)),
  cancel: leads,
}

/** It is no longer open once a unit has replied; what was asked for then waits in vain. */
export const isStillOpen = ({ status }: Suggestion): boolean => isOpen(suggestionWorkflow, status, 'withdraw')

/** In writing by the delegate [SD 9][QD 12]; at once where nobody else has signed. */
export function askWithdrawal(suggestion: Suggestion, moment: Moment): Suggestion {
  ensureOpen(suggestionWorkflow, suggestion.status, 'withdraw')
  if (suggestion.withdrawal) throw new Refusal('withdrawal-pending')
  return whenAllAgree({ ...suggestion, withdrawal: { id: '', agreed: [] } }, moment)
}

export function agreeToWithdrawal(suggestion: Suggestion, delegateId: string, moment: Moment): Suggestion {
  const withdrawal = pendingOf(suggestion)
  return whenAllAgree(
    { ...suggestion, withdrawal: { ...withdrawal, agreed: [...withdrawal.agreed, delegateId] } },
    moment,
  )
}

/** Instead of agreeing he takes back his own signature: from then on it is no matter of his. */
export function leaveSuggestion(suggestion: Suggestion, delegateId: string, moment: Moment): Suggestion {
  pendingOf(suggestion)
  const coSigners = suggestion.coSigners.map((signer) =>
    signer.delegateId === delegateId ? { ...signer, state: 'DECLINED' as const } : signer,
  )
  return whenAllAgree({ ...suggestion, coSigners }, moment)
}

export function cancelWithdrawal(suggestion: Suggestion): Suggestion {
  if (!suggestion.withdrawal) throw new Refusal('no-withdrawal-pending')
  return { ...suggestion, withdrawal: null }
}

/** The letter on paper bears the hands of all who signed. */
export function withdrawOnPaper(suggestion: Suggestion, moment: Moment): Suggestion {
  ensureOpen(suggestionWorkflow, suggestion.status, 'withdraw')
  return withdrawn(suggestion, moment)
}

function pendingOf(suggestion: Suggestion) {
  if (!suggestion.withdrawal) throw new Refusal('no-withdrawal-pending')
  ensureOpen(suggestionWorkflow, suggestion.status, 'withdraw')
  return suggestion.withdrawal
}

const whenAllAgree = (suggestion: Suggestion, moment: Moment): Suggestion =>
  awaitedOf(suggestion).length > 0 ? suggestion : withdrawn(suggestion, moment)

/** Handling ends at once: what a unit has asked for is moot. The number stays. */
function withdrawn(suggestion: Suggestion, { today }: Moment): Suggestion {
  const assignments = suggestion.assignments.map((one) => ({ ...one, pendingReturn: null }))
  return settled({ ...suggestion, assignments, withdrawnOn: today, withdrawal: null })
}

import { type Actor, holds, isStaff } from '@/lib/domain/access/actor'
import { countSigners } from '@/lib/domain/suggestion/co-signing'
import { hidesSigners, isSecret, mayAskSecrecy, mayDecideSecrecy, nameFor } from '@/lib/domain/suggestion/secrecy'
import { coSigns, leads } from '@/lib/domain/suggestion/signers'
import type { CoSigner, Suggestion } from '@/lib/domain/suggestion/suggestion'
import type { SuggestionRecord } from './suggestion-record'

export type IdentityView = {
  readonly isSecret: boolean
  /** from whoever looks */
  readonly isHidden: boolean
  readonly signers: number
  /** why the delegate asks for it; for those who know who he is */
  readonly reason: string
  /** the page of the decision, or of the wish, opens */
  readonly opens: boolean
}

export function identityFor(
  actor: Actor,
  suggestion: Suggestion,
  { secrecyReason }: Pick<SuggestionRecord, 'secrecyReason'>,
): IdentityView {
  const told = isStaff(actor) || holds(actor, 'COMMITTEE_LEADER') || mayAskSecrecy(actor, suggestion)
  return {
    isSecret: isSecret(suggestion),
    isHidden: hidesSigners(actor, suggestion),
    signers: countSigners(suggestion.coSigners),
    reason: told ? secrecyReason : '',
    opens: mayAskSecrecy(actor, suggestion) || mayDecideSecrecy(actor, suggestion),
  }
}

/** What would give away who suggests it, in place of what stands there for those who know. */
export function keptFrom(actor: Actor, suggestion: Suggestion, { lead }: Pick<SuggestionRecord, 'lead'>) {
  if (!hidesSigners(actor, suggestion)) return {}
  return {
    lead: { name: nameFor(actor, suggestion, lead.name), delegation: null },
    leadDelegateId: '',
    delegationId: null,
    enteredById: '',
    leadLeft: null,
    entered: null,
    entry: null,
    coSigners: [],
    coSignersNamed: [],
  }
}

/** Who was asked and did not sign stays among those who sign, and with the lead. */
export function signersFor(actor: Actor, suggestion: Suggestion, { coSignersNamed }: SuggestionRecord) {
  const seesAll = leads(actor, suggestion) || (suggestion.status === 'CO_SIGNING' && coSigns(actor, suggestion))
  const shown = ({ state }: Pick<CoSigner, 'state'>) => seesAll || state === 'CONFIRMED'
  return { coSigners: suggestion.coSigners.filter(shown), coSignersNamed: coSignersNamed.filter(shown) }
}

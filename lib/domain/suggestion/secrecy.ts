import { type Actor, holds, isStaff, liaisesFor } from '../access/actor'
import type { Rule } from '../access/policy'
import { Refusal } from '../refusal'
import type { Secrecy, SecrecyGround } from './secrecy-facts'
import { coSigns, hasSigned, leads } from './signers'
import type { Suggestion } from './suggestion'

/** A wish is honoured at once; the office decides after [SD 11]. lib/store/secrecy says the same in SQL. */
export const isSecret = ({ secrecy: { wished, decided } }: Pick<Suggestion, 'secrecy'>): boolean => decided ?? wished

type Signed = Pick<Suggestion, 'secrecy' | 'status' | 'leadDelegateId' | 'delegationId' | 'coSigners'>

/**
 * Whether whoever looks must not learn who suggests it: all but the office, those who lead the committee, those who sign,
 * and the officer of their own delegation. lib/queries/secrecy says the same in SQL, and a test holds the two together.
 */
export const hidesSigners = (actor: Actor, suggestion: Signed): boolean =>
  isSecret(suggestion) && !knowsSigners(actor, suggestion)

const knowsSigners = (actor: Actor, suggestion: Signed): boolean =>
  isStaff(actor) ||
  holds(actor, 'COMMITTEE_LEADER') ||
  leads(actor, suggestion) ||
  coSigns(actor, suggestion) ||
  hasSigned(actor, suggestion) ||
  liaisesFor(actor, suggestion.delegationId)

/** What stands where a name was; lib/wording says it in full where there is room. */
export const concealedName = '×××'

export const nameFor = (actor: Actor, suggestion: Signed, name: string): string =>
  hidesSigners(actor, suggestion) ? concealedName : name

const shortestKnown = 2

/** The same value without any of these words, however deep they stand: what others wrote may name whom it was told of. */
export function concealedIn<Value>(value: Value, words: readonly string[]): Value {
  const known = words.filter((word) => [...word].length >= shortestKnown).toSorted((a, b) => b.length - a.length)
  return known.length === 0 ? value : (without(value, known) as Value)
}

function without(value: unknown, words: readonly string[]): unknown {
  if (typeof value === 'string') return words.reduce((text, word) => text.replaceAll(word, concealedName), value)
  if (Array.isArray(value)) return value.map((one) => without(one, words))
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, without(one, words)]))
}

const stillWritten = ({ status }: Suggestion): boolean => status === 'DRAFT' || status === 'CO_SIGNING'

/** Before it is handed in he ticks it on the form; what lies in the archive is the office's to decide. */
export const mayAskSecrecy: Rule<Suggestion> = (actor, suggestion) =>
  leads(actor, suggestion) && !stillWritten(suggestion) && suggestion.status !== 'ARCHIVED'

export const mayDecideSecrecy: Rule<Suggestion> = (actor, suggestion) => isStaff(actor) && !stillWritten(suggestion)

/** Asked again after the office has shown the name, it is kept again until the office has decided again. */
export function askSecrecy(suggestion: Pick<Suggestion, 'secrecy'>): Secrecy {
  if (suggestion.secrecy.wished && isSecret(suggestion)) throw new Refusal('secrecy-unchanged')
  return wishedAnew(suggestion.secrecy, true)
}

/** What the office decided of itself stands; what only followed the wish ends with it. */
export function takeBackSecrecy({ secrecy }: Pick<Suggestion, 'secrecy'>): Secrecy {
  if (!secrecy.wished) throw new Refusal('secrecy-unchanged')
  return { ...secrecy, wished: false }
}

/** A wish that is ticked asks the office anew where it had decided against it. */
export const wishedAnew = ({ decided }: Secrecy, wished: boolean): Secrecy => ({
  wished,
  decided: wished && decided === false ? null : decided,
})

export type AskedDecision = { readonly secret: boolean; readonly ground?: SecrecyGround; readonly reason: string }
export type SecrecyDecision = Omit<AskedDecision, 'ground'> & { readonly ground: SecrecyGround | null }

/** To keep an identity takes a ground, to show it again a reason alone. A wish that stands may be confirmed. */
export function decideSecrecy({ secrecy }: Pick<Suggestion, 'secrecy'>, asked: AskedDecision): SecrecyDecision {
  const { secret, ground, reason } = asked
  if (secret === secrecy.decided || (!secret && !isSecret({ secrecy }))) throw new Refusal('secrecy-unchanged')
  if (!secret) return { secret, ground: null, reason }
  if (!ground) throw new Refusal('secrecy-ground-missing')
  return { secret, ground, reason }
}

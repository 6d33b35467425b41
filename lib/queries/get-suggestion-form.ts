import { authorize } from '@/lib/domain/access/policy'
import { Refusal } from '@/lib/domain/refusal'
import type { FormFields } from '@/lib/domain/suggestion/form-fields'
import { mayPrintSignatures, suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { concealedName } from '@/lib/domain/suggestion/secrecy'
import type { PublicityWish, Suggestion } from '@/lib/domain/suggestion/suggestion'
import { readSuggestion } from '@/lib/store/suggestions'
import { open } from '@/lib/store/tx'
import { type EnteredBy, enteredBy } from './entry-of'
import { lastDecision, type PublicityEntry } from './get-publicity'
import { type IdentityView, identityFor } from './identity-view'
import type { Query } from './query'
import { concealed, wordsToConceal } from './secrecy'
import { formFields } from './suggestion-record'

type Signed = { readonly name: string; readonly delegation: string | null; readonly cardNumber: string | null }

type FormRow = FormFields & {
  readonly conceal: string[] | null
  readonly secrecyReason: string
  readonly situation: string
  readonly analysis: string
  readonly asks: readonly string[]
  readonly publicityWish: PublicityWish
  readonly publicityDecided: PublicityWish | null
  readonly publicityDecision: PublicityEntry | null
  readonly contactWish: boolean
  readonly wishedUnit: string | null
  readonly term: number
  readonly session: number
  readonly entered: EnteredBy | null
  readonly lead: Signed
  readonly signed: readonly Signed[]
}

const nobodyNamed = { name: concealedName, delegation: null, cardNumber: null }

export type SuggestionForm = Omit<FormRow, 'conceal'> &
  Pick<Suggestion, 'id' | 'title' | 'numberText' | 'submittedOn' | 'status'> & {
    /** cards and lines to sign on */
    readonly isToSign: boolean
    readonly identity: IdentityView
  }

/** The paper form as it was filled in; cards stand on it only for those who sign and for the office that files it. */
export const getSuggestionForm: Query<string, SuggestionForm> = async ({ tx, actor }, id) => {
  const suggestion = await readSuggestion(tx, id)
  authorize(actor, suggestionPolicy.view, suggestion)
  const isToSign = mayPrintSignatures(actor, suggestion)
  const [row] = await open(tx).$queryRaw<FormRow[]>`
    SELECT ${wordsToConceal(actor)} AS conceal, s.secrecy_reason AS "secrecyReason", s.situation, s.analysis, s.publicity_wish AS "publicityWish", s.publicity AS "publicityDecided", ${lastDecision} AS "publicityDecision", s.contact_wish AS "contactWish", w.name AS "wishedUnit",
      t.number AS term, n.number AS session, ${formFields}, ${enteredBy} AS entered,
      ARRAY(SELECT k.text FROM ask k WHERE k.suggestion_id = s.id ORDER BY k.ordinal) AS asks,
      json_build_object('name', d.name, 'delegation', g.name, 'cardNumber', CASE WHEN ${isToSign} THEN d.card_number END) AS lead,
      (SELECT coalesce(json_agg(json_build_object('name', e.name, 'delegation', f.name, 'cardNumber', CASE WHEN ${isToSign} THEN e.card_number END) ORDER BY o.ordinal), '[]')
        FROM co_signature o JOIN delegate e ON e.id = o.delegate_id LEFT JOIN delegation f ON f.id = e.delegation_id
        WHERE o.suggestion_id = s.id AND o.state = 'CONFIRMED') AS signed
    FROM suggestion s JOIN session n ON n.id = s.session_id JOIN term t ON t.id = n.term_id JOIN delegate d ON d.id = s.lead_delegate_id
      LEFT JOIN delegation g ON g.id = s.delegation_id LEFT JOIN unit w ON w.id = s.wished_unit_id WHERE s.id = ${id}::uuid`
  if (!row) throw new Refusal('not-found')
  const { title, numberText, submittedOn, status } = suggestion
  const identity = identityFor(actor, suggestion, row)
  const kept = identity.isHidden ? { lead: nobodyNamed, signed: [], entered: null } : {}
  return { ...concealed({ ...row, ...kept }), identity, id, title, numberText, submittedOn, status, isToSign }
}

import { authorize } from '@/lib/domain/access/policy'
import { mayPrintSignatures } from '@/lib/domain/suggestion/policy'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { readSuggestion } from '@/lib/store/suggestions'
import { open } from '@/lib/store/tx'
import { readSigners, type Signer } from './co-signing-record'
import { type EnteredBy, enteredBy } from './entry-of'
import type { Query } from './query'

type Lead = Pick<Signer, 'name' | 'delegation' | 'cardNumber'>
export type SignatureSheet = Pick<Suggestion, 'id' | 'title' | 'numberText' | 'submittedAt'> & {
  readonly term: number
  readonly session: number
  readonly lead: Lead
  readonly entered: EnteredBy | null
  readonly signed: readonly Signer[]
}

/** The lead delegate and those who confirmed, for signing by hand and for the file. */
export const getSignatureSheet: Query<string, SignatureSheet> = async ({ tx, actor }, id) => {
  const suggestion = await readSuggestion(tx, id)
  authorize(actor, mayPrintSignatures, suggestion)
  const { title, numberText, submittedAt } = suggestion
  const [head] = await open(tx).$queryRaw<{ term: number; session: number; lead: Lead; entered: EnteredBy | null }[]>`
    SELECT t.number AS term, n.number AS session, json_build_object('name', d.name, 'delegation', g.name, 'cardNumber', d.card_number) AS lead, ${enteredBy} AS entered
      FROM suggestion s JOIN session n ON n.id = s.session_id JOIN term t ON t.id = n.term_id
      JOIN delegate d ON d.id = s.lead_delegate_id LEFT JOIN delegation g ON g.id = d.delegation_id WHERE s.id = ${id}::uuid`
  const { term = 0, session = 0, lead = { name: '', delegation: null, cardNumber: null }, entered = null } = head ?? {}
  const signed = (await readSigners(tx, id)).filter(({ state }) => state === 'CONFIRMED')
  return { id, title, numberText, submittedAt, term, session, lead, entered, signed }
}

import { authorize } from '@/lib/domain/access/policy'
import { Refusal } from '@/lib/domain/refusal'
import { countSigners } from '@/lib/domain/suggestion/co-signing'
import { type Period, wasHandedIn } from '@/lib/domain/suggestion/drafting'
import { mayPrintSignatures } from '@/lib/domain/suggestion/policy'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { readSuggestion } from '@/lib/store/suggestions'
import { open } from '@/lib/store/tx'
import { type EnteredBy, enteredBy } from './entry-of'
import type { Query } from './query'

type Told = {
  readonly term: number
  readonly session: number
  readonly period: Period
  readonly lead: string
  readonly delegation: string | null
  readonly asks: number
  readonly attachments: number
  readonly entered: EnteredBy | null
  /** of what was sent back and handed in again */
  readonly firstSubmittedAt: string | null
}

export type SubmissionReceipt = Told &
  Pick<Suggestion, 'id' | 'title' | 'numberText' | 'submittedAt' | 'registeredAt'> & {
    readonly signers: number
  }

/** That it was handed in and when, and when it got its number: for those who sign it and the office. */
export const getSubmissionReceipt: Query<string, SubmissionReceipt> = async ({ tx, actor }, id) => {
  const suggestion = await readSuggestion(tx, id)
  authorize(actor, mayPrintSignatures, suggestion)
  if (!wasHandedIn(suggestion)) throw new Refusal('not-found')
  const [told] = await open(tx).$queryRaw<Told[]>`
    SELECT t.number AS term, n.number AS session, s.period, d.name AS lead, g.name AS delegation, ${enteredBy} AS entered,
      (SELECT count(*)::int FROM ask k WHERE k.suggestion_id = s.id) AS asks,
      (SELECT count(*)::int FROM attachment a WHERE a.suggestion_id = s.id AND a.kind = 'ATTACHMENT' AND a.removed_at IS NULL) AS attachments,
      (SELECT to_char(min(x.handed_in_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') FROM kept_text x
        WHERE x.suggestion_id = s.id AND x.handed_in_at < s.submitted_at) AS "firstSubmittedAt"
    FROM suggestion s JOIN session n ON n.id = s.session_id JOIN term t ON t.id = n.term_id JOIN delegate d ON d.id = s.lead_delegate_id
      LEFT JOIN delegation g ON g.id = s.delegation_id WHERE s.id = ${id}::uuid`
  if (!told) throw new Refusal('not-found')
  const { title, numberText, submittedAt, registeredAt, coSigners } = suggestion
  return { ...told, id, title, numberText, submittedAt, registeredAt, signers: countSigners(coSigners) }
}

import { authorize } from '@/lib/domain/access/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { isSecret, mayAskSecrecy, mayDecideSecrecy } from '@/lib/domain/suggestion/secrecy'
import type { Secrecy, SecrecyGround } from '@/lib/domain/suggestion/secrecy-facts'
import { readSuggestion } from '@/lib/store/suggestions'
import { open } from '@/lib/store/tx'
import type { Query } from './query'

export type SecrecyEntry = {
  readonly id: string
  readonly wish: boolean
  readonly secret: boolean
  readonly ground: SecrecyGround | null
  readonly reason: string
  readonly decidedOn: LocalDate
  readonly by: string
}

export type SecrecyDesk = Secrecy & {
  readonly id: string
  readonly title: string
  readonly numberText: string | null
  readonly isSecret: boolean
  /** why the delegate asks for it */
  readonly wishReason: string
  readonly asks: boolean
  readonly decides: boolean
  /** the latest first */
  readonly decisions: readonly SecrecyEntry[]
}

type Read = { readonly wishReason: string; readonly decisions: SecrecyEntry[] }

/** For the office, which decides, and for the lead delegate, who asks. */
export const getSecrecy: Query<string, SecrecyDesk> = async ({ tx, actor }, id) => {
  const suggestion = await readSuggestion(tx, id)
  authorize(actor, suggestionPolicy.view, suggestion)
  const [asks, decides] = [mayAskSecrecy(actor, suggestion), mayDecideSecrecy(actor, suggestion)]
  authorize(actor, () => asks || decides, suggestion)
  const [read] = await open(tx).$queryRaw<Read[]>`
    SELECT s.secrecy_reason AS "wishReason", (SELECT coalesce(json_agg(json_build_object('id', q.id, 'wish', q.wish, 'secret', q.secret,
        'ground', q.ground, 'reason', q.reason, 'decidedOn', q.decided_on, 'by', b.name) ORDER BY q.decided_at DESC, q.id DESC), '[]')
      FROM secrecy_decision q JOIN person b ON b.id = q.decided_by_id WHERE q.suggestion_id = s.id) AS decisions
    FROM suggestion s WHERE s.id = ${id}::uuid`
  const { title, numberText, secrecy } = suggestion
  const { wishReason = '', decisions = [] } = read ?? {}
  return { ...secrecy, id, title, numberText, isSecret: isSecret(suggestion), wishReason, asks, decides, decisions }
}

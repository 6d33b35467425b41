import { authorize } from '@/lib/domain/access/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { mayDecidePublicity, type PublicityGround, type Publicness } from '@/lib/domain/suggestion/publicity'
import type { PublicityWish } from '@/lib/domain/suggestion/suggestion'
import { readPublicness } from '@/lib/store/publicity'
import { readSuggestion } from '@/lib/store/suggestions'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import type { Query } from './query'

export type PublicityEntry = {
  readonly id: string
  readonly wish: PublicityWish
  readonly publicity: PublicityWish
  readonly ground: PublicityGround
  readonly reason: string
  readonly decidedOn: LocalDate
  readonly by: string
}

export type PublicityDesk = Publicness & {
  readonly id: string
  readonly title: string
  readonly numberText: string | null
  /** the latest first */
  readonly decisions: readonly PublicityEntry[]
}

const entry = Prisma.sql`json_build_object('id', q.id, 'wish', q.wish, 'publicity', q.publicity, 'ground', q.ground, 'reason', q.reason,
  'decidedOn', q.decided_on, 'by', (SELECT b.name FROM person b WHERE b.id = q.decided_by_id))`

/** Of `suggestion s`: what the office decided last, if it has decided at all. */
export const lastDecision = Prisma.sql`(SELECT ${entry} FROM publicity_decision q WHERE q.suggestion_id = s.id ORDER BY q.decided_at DESC, q.id DESC LIMIT 1)`

/** For the office: what the delegate wishes, what stands, and every decision before. */
export const getPublicity: Query<string, PublicityDesk> = async ({ tx, actor }, id) => {
  const suggestion = await readSuggestion(tx, id)
  authorize(actor, suggestionPolicy.view, suggestion)
  authorize(actor, mayDecidePublicity, suggestion)
  const publicness = await readPublicness(tx, id)
  const rows = await open(tx).$queryRaw<{ decision: PublicityEntry }[]>`
    SELECT ${entry} AS decision FROM publicity_decision q WHERE q.suggestion_id = ${id}::uuid ORDER BY q.decided_at DESC, q.id DESC`
  const { title, numberText } = suggestion
  return { ...publicness, id, title, numberText, decisions: rows.map(({ decision }) => decision) }
}

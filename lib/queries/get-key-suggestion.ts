import { authorize } from '@/lib/domain/access/policy'
import type { LikelyReason } from '@/lib/domain/key-suggestion/likely'
import type { Nomination } from '@/lib/domain/key-suggestion/nomination'
import { type KeyWay, keyPolicy, keyWayOf } from '@/lib/domain/key-suggestion/policy'
import { Refusal } from '@/lib/domain/refusal'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { readSuggestion } from '@/lib/store/suggestions'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { type KeyView, keyJson, keyOf, keyTables } from './key-view'
import { reasonsFor } from './likely-key-suggestions'
import { leadersNow } from './list-key-suggestions'
import type { Query } from './query'
import { visibleTo } from './visible-to'

export type KeyDesk = {
  readonly id: string
  readonly title: string
  readonly numberText: string | null
  readonly way: KeyWay
  readonly nomination: KeyView | null
  readonly reasons: readonly LikelyReason[]
}

/** What can be done now about one suggestion: nominate it, take the nomination back, or revoke it. */
export const getKeyDesk: Query<string, KeyDesk> = async (reading, id) => {
  const { tx, actor } = reading
  const suggestion = await readSuggestion(tx, id)
  authorize(actor, suggestionPolicy.view, suggestion)
  authorize(actor, keyPolicy.seeNominations, suggestion)
  const [row] = await open(tx).$queryRaw<{ nomination: KeyView | null }[]>`
    SELECT ${keyOf} AS nomination FROM suggestion s WHERE s.id = ${id}::uuid`
  const nomination = row?.nomination ?? null
  const way = keyWayOf(actor, suggestion.status, nomination)
  if (!way) throw new Refusal('not-found')
  const { title, numberText } = suggestion
  return { id, title, numberText, way, nomination, reasons: await reasonsFor(reading, id) }
}

export type PendingNomination = KeyView & Pick<Nomination, 'suggestionId' | 'numberText'> & { readonly title: string }

export type MeetingDesk = {
  readonly pending: readonly PendingNomination[]
  readonly leaders: readonly { id: string; name: string }[]
}

const most = 100

/** What waits for the directors' meeting, in the order of the numbers. */
export const getMeetingDesk: Query<null, MeetingDesk> = async ({ tx, actor }) => {
  authorize(actor, keyPolicy.fix, null)
  const [read] = await open(tx).$queryRaw<MeetingDesk[]>`
    SELECT ${leadersNow} AS leaders, (SELECT coalesce(json_agg(r.row ORDER BY r.number NULLS LAST, r.id), '[]') FROM (
      SELECT ${pendingJson} AS row, s.number, n.id FROM ${keyTables} JOIN suggestion s ON s.id = n.suggestion_id
       WHERE n.outcome IS NULL AND ${visibleTo(actor)} ORDER BY n.nominated_at LIMIT ${most}) r) AS pending`
  return read ?? { pending: [], leaders: [] }
}

const pendingJson = Prisma.sql`${keyJson}::jsonb || jsonb_build_object('suggestionId', s.id, 'numberText', s.number_text, 'title', s.title)`

import type { Actor } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { keyPolicy } from '@/lib/domain/key-suggestion/policy'
import { isOver, type SuggestionStatus, suggestionStatuses } from '@/lib/domain/suggestion/workflow'
import type { KeyFilter } from '@/lib/schemas/key-suggestion'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { type KeyView, keyJson, keyTables } from './key-view'
import { type LikelyKey, likelyKeySuggestions } from './likely-key-suggestions'
import type { Query, Reading } from './query'
import { delegationFor, leadFor } from './secrecy'
import { statusShownTo } from './status-shown'
import { isClosed, supervisedBy, supervisionJson } from './supervision-standing'
import { visibleTo } from './visible-to'

export type KeyRow = KeyView & {
  readonly suggestionId: string
  readonly numberText: string | null
  readonly title: string
  readonly status: SuggestionStatus
  readonly delegate: string
  readonly delegation: string | null
  readonly units: readonly string[]
  readonly nextOn: LocalDate | null
  /** checkpoints reached, and all that are in force */
  readonly reached: number
  readonly checkpoints: number
  readonly openOpinions: number
  readonly stage: SupervisionStage
}

export type SupervisionStage = 'NONE' | 'RUNNING' | 'REPORTED' | 'CLOSED'

export type KeyList = {
  readonly year: number
  readonly years: readonly number[]
  readonly leaders: readonly { id: string; name: string }[]
  readonly counts: { fixed: number; nominated: number; 'not-fixed': number }
  readonly rows: readonly KeyRow[]
  /** for those who nominate */
  readonly likely: readonly LikelyKey[] | null
}

/** A year has a few dozen at most; more than this is never read. */
const most = 300

const views: Record<KeyFilter['view'], Prisma.Sql> = {
  fixed: Prisma.sql`(n.outcome = 'FIXED' AND n.revoked_at IS NULL)`,
  nominated: Prisma.sql`n.outcome IS NULL`,
  'not-fixed': Prisma.sql`(n.outcome IN ('NOT_FIXED', 'TAKEN_BACK') OR n.revoked_at IS NOT NULL)`,
}

/** 重点督办建议 of a year. Whoever does not nominate sees those that are fixed. */
export const listKeySuggestions: Query<KeyFilter, KeyList> = async (reading, filter) => {
  const { tx, actor } = reading
  authorize(actor, keyPolicy.list, null)
  const nominates = keyPolicy.nominate(actor)
  const frame = await readFrame(reading)
  const newest = frame.years[0] ?? Number(reading.moment.today.slice(0, 4))
  const year = filter.year ?? frame.nominatedIn ?? newest
  const seen = Prisma.sql`y.year = ${year} AND ${visibleTo(actor)} AND (${nominates}::boolean OR ${views.fixed})`
  const view = nominates ? filter.view : 'fixed'
  const chosen = Prisma.sql`${views[view]} AND (${filter.leader ?? null}::uuid IS NULL OR n.leader_id = ${filter.leader ?? null}::uuid)
    AND (${filter.ground ?? null}::text IS NULL OR ${filter.ground ?? null}::text = ANY(n.grounds))`
  const [read] = await open(tx).$queryRaw<Pick<KeyList, 'counts' | 'rows'>[]>`
    SELECT (SELECT json_build_object('fixed', count(*) FILTER (WHERE ${views.fixed}), 'nominated', count(*) FILTER (WHERE ${views.nominated}),
          'not-fixed', count(*) FILTER (WHERE ${views['not-fixed']}))
        FROM key_nomination n JOIN suggestion s ON s.id = n.suggestion_id JOIN session y ON y.id = s.session_id WHERE ${seen}) AS counts,
      (SELECT coalesce(json_agg(r.row ORDER BY r.number NULLS LAST, r.id), '[]') FROM (
        SELECT ${rowJson(actor)} AS row, s.number, n.id FROM ${keyTables} JOIN suggestion s ON s.id = n.suggestion_id JOIN session y ON y.id = s.session_id
          JOIN delegate d ON d.id = s.lead_delegate_id LEFT JOIN delegation g ON g.id = s.delegation_id
         WHERE ${seen} AND ${chosen} ORDER BY s.number NULLS LAST, n.id LIMIT ${most}) r) AS rows`
  const { counts = { fixed: 0, nominated: 0, 'not-fixed': 0 }, rows = [] } = read ?? {}
  const likely = nominates && view === 'nominated' ? await likelyKeySuggestions(reading, filter.year ?? newest) : null
  const { years, leaders } = frame
  return { years, leaders, year, counts, rows, likely }
}

/** With the suggestion that it is about. */
const rowJson = (
  actor: Actor,
) => Prisma.sql`${keyJson}::jsonb || jsonb_build_object('suggestionId', s.id, 'numberText', s.number_text, 'title', s.title, 'status', ${statusShownTo(actor)},
  'delegate', ${leadFor(actor)}, 'delegation', ${delegationFor(actor)}, 'units', (SELECT coalesce(jsonb_agg(u.name ORDER BY a.id), '[]') FROM assignment a
    JOIN unit u ON u.id = a.unit_id WHERE a.suggestion_id = s.id AND a.ended_on IS NULL AND a.role <> 'ASSIST')) || ${supervisionJson(actor)}`

type Frame = Pick<KeyList, 'years' | 'leaders'> & { readonly nominatedIn: number | null }

/** What can be chosen; without a choice the newest year in which anything was nominated is shown. */
async function readFrame({ tx, moment }: Reading): Promise<Frame> {
  const [row] = await open(tx).$queryRaw<Frame[]>`
    SELECT ARRAY(SELECT DISTINCT y.year FROM session y WHERE y.opens_on <= ${moment.today}::date ORDER BY 1 DESC) AS years, ${leadersNow} AS leaders,
      (SELECT max(y.year) FROM key_nomination n JOIN suggestion s ON s.id = n.suggestion_id JOIN session y ON y.id = s.session_id) AS "nominatedIn"`
  return row ?? { years: [], leaders: [], nominatedIn: null }
}

/** Those who lead the committee now. */
export const leadersNow = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) ORDER BY p.name), '[]') FROM person p
  WHERE EXISTS (SELECT FROM role_grant q WHERE q.person_id = p.id AND q.role = 'COMMITTEE_LEADER' AND q.revoked_at IS NULL))`

/** Those under way that whoever looks leads himself, or supervises by name. */
export async function ledKeySuggestions({ tx, actor }: Reading): Promise<readonly KeyRow[]> {
  const rows = await open(tx).$queryRaw<{ row: KeyRow }[]>`
    SELECT ${rowJson(actor)} AS row FROM ${keyTables} JOIN suggestion s ON s.id = n.suggestion_id
      JOIN delegate d ON d.id = s.lead_delegate_id LEFT JOIN delegation g ON g.id = s.delegation_id
     WHERE (n.leader_id = ${actor.personId}::uuid OR ${supervisedBy(actor)}) AND NOT ${isClosed} AND ${views.fixed} AND s.status <> ALL(${suggestionStatuses.filter(isOver)}) AND ${visibleTo(actor)}
     ORDER BY s.due_on NULLS LAST, n.id LIMIT ${most}`
  return rows.map(({ row }) => row)
}

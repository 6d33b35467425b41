import { type Actor, holds, mandatesOf } from '@/lib/domain/access/actor'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import type { SuggestionStatus } from '@/lib/domain/suggestion/workflow'
import type { MySuggestionsFilter } from '@/lib/schemas/my-suggestions-filter'
import { open } from '@/lib/store/tx'
import { dayItEnded, holderNameOn } from '@/lib/store/unit-names'
import { Prisma } from '@/prisma/generated/client'
import { beyond, type Order, orderBy, type Page, pageOf, placeSchema, rowsIn } from './keyset'
import type { Query } from './query'
import { coSignedIds, leadsIt } from './signers'
import { hasStatusShown, statusShownTo } from './status-shown'

export type MySuggestion = {
  id: string
  title: string
  isKey: boolean
  numberText: string | null
  status: SuggestionStatus
  leads: boolean
  submittedOn: LocalDate | null
  dueOn: LocalDate | null
  dueIsProvisional: boolean
  pausedSince: LocalDate | null
  units: string[]
}

export type MySession = { id: string; term: number; session: number }

export type MySuggestions = Page<MySuggestion> & { readonly total: number; readonly sessions: readonly MySession[] }

const newestFirst: Order = { type: 'uuid', direction: 'descending' }

/** Those that the delegate leads, drafts included, and those that he co-signs. */
export const listMySuggestions: Query<MySuggestionsFilter, MySuggestions> = async (reading, filter) => {
  const { tx, actor } = reading
  if (!holds(actor, 'DELEGATE')) throw new Refusal('not-found')
  const place = placeSchema.parse(filter.page)
  const mine = conditions(actor, filter)
  const [read] = await open(tx).$queryRaw<{ rows: MySuggestion[]; total: number; sessions: MySession[] }[]>`
    SELECT (SELECT count(*)::int FROM suggestion s WHERE ${mine}) AS total,
      (SELECT coalesce(json_agg(json_build_object('id', n.id, 'term', t.number, 'session', n.number) ORDER BY n.opens_on DESC), '[]')
        FROM session n JOIN term t ON t.id = n.term_id) AS sessions,
      (SELECT coalesce(json_agg(json_build_object('id', s.id, 'title', s.title, 'isKey', s.key_fixed_on IS NOT NULL, 'numberText', s.number_text, 'status', s.status,
          'leads', ${leadsIt(mandatesOf(actor))} IS TRUE, 'submittedOn', s.submitted_on, 'dueOn', s.due_on, 'dueIsProvisional', s.due_is_provisional, 'pausedSince', s.paused_since,
          'units', ARRAY(SELECT ${holderNameOn(dayItEnded)} FROM assignment a
            WHERE a.suggestion_id = s.id AND a.ended_on IS NULL AND a.role <> 'ASSIST' ORDER BY a.id)) ORDER BY ${orderBy(newestFirst, place)}), '[]')
        FROM (SELECT s.id, s.title, s.number_text, ${statusShownTo(actor)} AS status, s.lead_delegate_id, s.acting_delegate_id, s.submitted_on, s.due_on, s.due_is_provisional, s.paused_since, s.key_fixed_on, s.concluded_on, s.withdrawn_on, s.archived_on
          FROM suggestion s
          WHERE ${mine} AND ${beyond(newestFirst, place)} ORDER BY ${orderBy(newestFirst, place)} LIMIT ${rowsIn(reading) + 1}) s) AS rows`
  const { rows = [], total = 0, sessions = [] } = read ?? {}
  return { ...pageOf(rows, place, () => null, rowsIn(reading)), total, sessions }
}

function conditions(actor: Actor, { session, status, part }: MySuggestionsFilter): Prisma.Sql {
  const mandates = mandatesOf(actor)
  const leads = leadsIt(mandates)
  const coSigns = Prisma.sql`(s.status <> 'DRAFT' AND ${coSignedIds(mandates)})`
  const parts = { lead: leads, 'co-signed': coSigns, all: Prisma.sql`(${leads} OR ${coSigns})` }
  return Prisma.join(
    [
      parts[part ?? 'all'],
      ...(session ? [Prisma.sql`s.session_id = ${session}::uuid`] : []),
      ...(status ? [hasStatusShown(actor, status)] : []),
    ],
    ' AND ',
  )
}

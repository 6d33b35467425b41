import { authorize } from '@/lib/domain/access/policy'
import type { ActivityKind, ActivityState } from '@/lib/domain/activity/activity'
import { activityPolicy } from '@/lib/domain/activity/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { ActivityFilter } from '@/lib/schemas/activity'
import { open } from '@/lib/store/tx'
import { isTakenIn } from '@/lib/store/voice-items'
import { Prisma } from '@/prisma/generated/client'
import { beyond, countLimit, type Order, orderBy, type Page, pageOf, placeSchema, rowsIn } from './keyset'
import type { Query } from './query'

export type ActivityRow = {
  id: string
  kind: ActivityKind
  name: string
  heldOn: LocalDate
  endsOn: LocalDate
  place: string
  state: ActivityState
  delegation: string | null
  station: string | null
  /** on the sheet, those who were there, and what was heard */
  invited: number
  present: number
  voices: number
  residentsReceived: number | null
}

export type ActivityPage = Page<ActivityRow> & { readonly total: number; readonly totalIsMore: boolean }

const newestFirst: Order = { column: Prisma.sql`s.held_on`, type: 'date', direction: 'descending' }

/** 代表活动, the newest first. */
export const listActivities: Query<ActivityFilter, ActivityPage> = async (reading, filter) => {
  const { tx, actor } = reading
  authorize(actor, activityPolicy.view, { delegationId: null })
  const place = placeSchema.parse(filter.page)
  const [read] = await open(tx).$queryRaw<{ rows: ActivityRow[]; total: number }[]>`
    WITH matching AS (SELECT s.id, s.held_on FROM activity s WHERE s.congress_id = ${actor.congress.id}::uuid AND ${conditions(filter)})
    SELECT (SELECT count(*)::int FROM (SELECT FROM matching LIMIT ${countLimit + 1}) counted) AS total,
      (SELECT coalesce(json_agg(${rowJson} ORDER BY ${orderBy(newestFirst, place)}), '[]')
        FROM (SELECT s.id, s.held_on FROM matching s WHERE ${beyond(newestFirst, place)} ORDER BY ${orderBy(newestFirst, place)} LIMIT ${rowsIn(reading) + 1}) s
        JOIN activity a ON a.id = s.id LEFT JOIN delegation g ON g.id = a.delegation_id LEFT JOIN liaison_station l ON l.id = a.station_id) AS rows`
  const { rows, total } = read ?? { rows: [], total: 0 }
  return {
    ...pageOf(rows, place, ({ heldOn }) => heldOn, rowsIn(reading)),
    total: Math.min(total, countLimit),
    totalIsMore: total > countLimit,
  }
}

const rowJson = Prisma.sql`json_build_object('id', a.id, 'kind', a.kind, 'name', a.name, 'heldOn', a.held_on, 'endsOn', a.ends_on, 'place', a.place,
  'state', a.state, 'delegation', g.name, 'station', l.name, 'residentsReceived', a.residents_received,
  'invited', (SELECT count(*) FROM activity_delegate p WHERE p.activity_id = a.id),
  'present', (SELECT count(*) FROM activity_delegate p WHERE p.activity_id = a.id AND p.presence = 'PRESENT'),
  'voices', (SELECT count(*) FROM voice_item v WHERE v.activity_id = a.id AND ${isTakenIn}))`

function conditions({ year, kind, state, delegation, station }: ActivityFilter): Prisma.Sql {
  const all = [
    ...(year ? [Prisma.sql`s.year = ${year}`] : []),
    ...(kind ? [Prisma.sql`s.kind = ${kind}`] : []),
    ...(state ? [Prisma.sql`s.state = ${state}`] : []),
    ...(delegation ? [Prisma.sql`s.delegation_id = ${delegation}::uuid`] : []),
    ...(station ? [Prisma.sql`s.station_id = ${station}::uuid`] : []),
  ]
  return all.length > 0 ? Prisma.join(all, ' AND ') : Prisma.sql`true`
}

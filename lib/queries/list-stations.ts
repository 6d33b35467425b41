import { authorize } from '@/lib/domain/access/policy'
import { type LocalDate, yearOf } from '@/lib/domain/deadlines/local-date'
import { delegationsKeptBy, stationPolicy } from '@/lib/domain/station/policy'
import type { StationKind } from '@/lib/domain/station/station'
import type { StationFilter } from '@/lib/schemas/station-filter'
import { open } from '@/lib/store/tx'
import { isTakenIn } from '@/lib/store/voice-items'
import { Prisma } from '@/prisma/generated/client'
import { beyond, byId, orderBy, type Page, pageOf, placeSchema, rowsIn } from './keyset'
import type { Query } from './query'

export type StationLine = {
  readonly id: string
  readonly name: string
  readonly kind: StationKind
  readonly delegation: string | null
  readonly place: string
  readonly opening: string
  readonly validTo: LocalDate | null
  readonly nextOn: LocalDate | null
  /** of the year asked for */
  readonly days: number
  readonly visits: number
  readonly residents: number
  readonly voices: number
  /** null: not for whoever looks */
  readonly waiting: number | null
}

type Totals = { readonly open: number } & Record<'days' | 'visits' | 'residents' | 'voices', number>

export type Stations = Page<StationLine> & {
  readonly totals: Totals
  readonly delegations: readonly { readonly id: string; readonly name: string }[]
  readonly today: LocalDate
  /** of which the counts are */
  readonly year: number
  readonly mayKeep: boolean
}

const held = Prisma.sql`a.kind = 'STATION_DAY' AND a.state = 'HELD'`
/** 人次 as the channels count them: whoever was there, on duty or not. */
const came = Prisma.sql`m.presence = 'PRESENT'`

/** 联络站 and 代表活动室, with what each has brought in a year. */
export const listStations: Query<StationFilter, Stations> = async (reading, filter) => {
  const { tx, actor, moment } = reading
  authorize(actor, stationPolicy.read, null)
  const place = placeSchema.parse(filter.page)
  const kept = delegationsKeptBy(actor)
  const { today } = moment
  const year = filter.year ?? yearOf(today)
  const wanted = conditions(filter, today)
  const [answer] = await open(tx).$queryRaw<Answer[]>`
    SELECT ${totalsOf(today, year)} AS totals,
      (SELECT coalesce(json_agg(json_build_object('id', g.id, 'name', g.name) ORDER BY g.ordinal), '[]') FROM delegation g
        WHERE g.id IN (SELECT x.delegation_id FROM liaison_station x)) AS delegations,
      (SELECT coalesce(json_agg(json_build_object('id', l.id, 'name', l.name, 'kind', l.kind, 'delegation', g.name, 'place', l.place, 'opening', l.opening,
          'validTo', l.valid_to, 'nextOn', n.day, ${inYear(year)}, 'waiting', ${waitingFor(kept)}) ORDER BY ${orderBy(byId, place)}), '[]')
        FROM (SELECT s.id FROM liaison_station s WHERE ${wanted} AND ${beyond(byId, place)} ORDER BY ${orderBy(byId, place)} LIMIT ${rowsIn(reading) + 1}) s
        JOIN liaison_station l ON l.id = s.id LEFT JOIN delegation g ON g.id = l.delegation_id
        LEFT JOIN LATERAL (SELECT min(a.held_on) AS day FROM activity a WHERE a.station_id = l.id AND a.kind = 'STATION_DAY' AND a.state = 'PLANNED'
          AND a.held_on >= ${today}::date) n ON true) AS rows`
  const { rows = [], totals = noTotals, delegations = [] } = answer ?? {}
  return {
    ...pageOf(rows, place, () => null, rowsIn(reading)),
    totals,
    delegations,
    today,
    year,
    mayKeep: stationPolicy.keepAny(actor),
  }
}

type Answer = { rows: StationLine[]; totals: Totals; delegations: Stations['delegations'] }
const noTotals: Totals = { open: 0, days: 0, visits: 0, residents: 0, voices: 0 }

const inYear = (year: number) => Prisma.sql`
  'days', (SELECT count(*) FROM activity a WHERE a.station_id = l.id AND ${held} AND a.year = ${year}),
  'visits', (SELECT count(*) FROM activity a JOIN activity_delegate m ON m.activity_id = a.id WHERE a.station_id = l.id AND ${held} AND ${came} AND a.year = ${year}),
  'residents', (SELECT coalesce(sum(a.residents_received), 0) FROM activity a WHERE a.station_id = l.id AND ${held} AND a.year = ${year}),
  'voices', (SELECT count(*) FROM voice_item v WHERE v.station_id = l.id AND ${isTakenIn} AND v.year = ${year})`

const totalsOf = (today: LocalDate, year: number) => Prisma.sql`(SELECT json_build_object(
  'open', (SELECT count(*) FROM liaison_station l WHERE l.valid_to IS NULL OR l.valid_to >= ${today}::date),
  'days', (SELECT count(*) FROM activity a WHERE ${held} AND a.year = ${year}),
  'visits', (SELECT count(*) FROM activity a JOIN activity_delegate m ON m.activity_id = a.id WHERE ${held} AND ${came} AND a.year = ${year}),
  'residents', (SELECT coalesce(sum(a.residents_received), 0) FROM activity a WHERE ${held} AND a.year = ${year}),
  'voices', (SELECT count(*) FROM voice_item v WHERE v.channel = 'STATION' AND ${isTakenIn} AND v.year = ${year})))`

/** Only for whoever may look at them. */
const waitingFor = (kept: readonly string[] | null): Prisma.Sql =>
  Prisma.sql`CASE WHEN ${kept === null ? Prisma.sql`true` : Prisma.sql`l.delegation_id = ANY(${[...kept]}::uuid[])`}
    THEN (SELECT count(*) FROM voice_item v WHERE v.station_id = l.id AND v.state = 'UNCHECKED') END`

function conditions({ delegation, kind, closed }: StationFilter, today: LocalDate): Prisma.Sql {
  const all = [
    Prisma.sql`true`,
    ...(delegation ? [Prisma.sql`s.delegation_id = ${delegation}::uuid`] : []),
    ...(kind ? [Prisma.sql`s.kind = ${kind}`] : []),
    ...(closed ? [] : [Prisma.sql`(s.valid_to IS NULL OR s.valid_to >= ${today}::date)`]),
  ]
  return Prisma.join(all, ' AND ')
}

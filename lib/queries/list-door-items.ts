import { authorize } from '@/lib/domain/access/policy'
import { type DoorSign, suspectFrom } from '@/lib/domain/door/suspicion'
import { delegationsKeptBy, stationPolicy } from '@/lib/domain/station/policy'
import type { DoorFilter } from '@/lib/schemas/station-filter'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { beyond, countLimit, type Order, orderBy, type Page, pageOf, placeSchema, rowsIn } from './keyset'
import type { Query } from './query'

export type DoorLine = {
  readonly id: string
  readonly text: string
  readonly place: string
  readonly stationId: string
  readonly station: string
  readonly sentAt: string
  readonly sentMs: number
  readonly signs: readonly DoorSign[]
  readonly isSuspect: boolean
  readonly repeats: number
  readonly gaveName: boolean
  readonly reason: string
}

export type DoorItems = Page<DoorLine> & {
  readonly total: number
  readonly totalIsMore: boolean
  readonly timeZone: string
  readonly stations: readonly { readonly id: string; readonly name: string }[]
}

const oldestFirst: Order = { column: Prisma.sql`s.received_at`, type: 'instant', direction: 'ascending' }

/** What came in at the doors that somebody keeps, and waits to be read, to be answered or was set aside; who waits longest comes first. */
export const listDoorItems: Query<DoorFilter, DoorItems> = async (reading, filter) => {
  const { tx, actor } = reading
  authorize(actor, stationPolicy.keepAny, null)
  const kept = delegationsKeptBy(actor)
  const own = kept === null ? Prisma.sql`true` : Prisma.sql`l.delegation_id = ANY(${[...kept]}::uuid[])`
  const place = placeSchema.parse(filter.page)
  const [answer] = await open(tx).$queryRaw<Answer[]>`
    WITH matching AS (SELECT s.id, s.received_at FROM voice_item s JOIN door_item i ON i.voice_id = s.id JOIN liaison_station l ON l.id = i.station_id
      WHERE ${own} AND ${conditions(filter)})
    SELECT (SELECT count(*)::int FROM (SELECT FROM matching LIMIT ${countLimit + 1}) counted) AS total,
      (SELECT coalesce(json_agg(json_build_object('id', l.id, 'name', l.name) ORDER BY l.name, l.id), '[]') FROM liaison_station l WHERE ${own}) AS stations,
      (SELECT coalesce(json_agg(json_build_object('id', v.id, 'text', v.text, 'place', v.place, 'stationId', l.id, 'station', l.name, 'sentAt', i.sent_at,
          'sentMs', (extract(epoch FROM v.received_at) * 1000)::bigint, 'signs', i.signs, 'isSuspect', i.suspicion >= ${suspectFrom}, 'repeats', i.repeats,
          'gaveName', v.source = 'RESIDENT', 'reason', i.set_aside_reason) ORDER BY ${orderBy(oldestFirst, place)}), '[]')
        FROM (SELECT s.id, s.received_at FROM matching s WHERE ${beyond(oldestFirst, place)} ORDER BY ${orderBy(oldestFirst, place)} LIMIT ${rowsIn(reading) + 1}) s
        JOIN voice_item v ON v.id = s.id JOIN door_item i ON i.voice_id = v.id JOIN liaison_station l ON l.id = i.station_id) AS rows`
  const { rows = [], total = 0, stations = [] } = answer ?? {}
  return {
    ...pageOf(rows, place, ({ sentMs }) => sentMs, rowsIn(reading)),
    total: Math.min(total, countLimit),
    totalIsMore: total > countLimit,
    timeZone: actor.congress.timeZone,
    stations,
  }
}

type Answer = { rows: DoorLine[]; total: number; stations: DoorItems['stations'] }

/** Decided, and nothing is written yet for whoever asks by his receipt. */
const byState: Record<DoorFilter['state'], Prisma.Sql> = {
  UNCHECKED: Prisma.sql`s.state = 'UNCHECKED'`,
  TO_ANSWER: Prisma.sql`s.state IN ('PASSED', 'ENDED') AND i.answered_at IS NULL`,
  SET_ASIDE: Prisma.sql`s.state = 'SET_ASIDE'`,
}

function conditions({ state, station, suspect }: DoorFilter): Prisma.Sql {
  const all = [
    byState[state],
    ...(station ? [Prisma.sql`i.station_id = ${station}::uuid`] : []),
    ...(suspect ? [Prisma.sql`(i.suspicion >= ${suspectFrom}) = ${suspect === '1'}::boolean`] : []),
  ]
  return Prisma.join(all, ' AND ')
}

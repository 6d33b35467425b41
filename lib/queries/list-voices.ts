import type { Actor } from '@/lib/domain/access/actor'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { seesVoices } from '@/lib/domain/voice/policy'
import type { ToldWay, VoiceChannel, VoiceEnding, VoiceResult, VoiceSource, VoiceState } from '@/lib/domain/voice/voice'
import type { VoiceFilter } from '@/lib/schemas/voice'
import { open } from '@/lib/store/tx'
import { voicesJoined } from '@/lib/store/voice-items'
import { Prisma } from '@/prisma/generated/client'
import { voiceFoundBy } from './found-by-words'
import { beyond, countLimit, type Order, orderBy, type Page, pageOf, placeSchema, rowsIn } from './keyset'
import type { Query, Reading } from './query'
import { suggestionNumberFor } from './voice-origin'
import { voicesVisibleTo } from './voices-visible-to'

export type VoiceRow = {
  id: string
  year: number
  number: number | null
  channel: VoiceChannel
  source: VoiceSource
  title: string
  text: string
  place: string
  receivedOn: LocalDate
  receivedAt: string
  state: VoiceState
  ending: VoiceEnding | null
  result: VoiceResult | null
  dueOn: LocalDate | null
  toldOn: LocalDate | null
  toldWay: ToldWay | null
  delegate: string | null
  delegation: string | null
  unit: string | null
  station: string | null
  activity: string | null
  suggestionNumber: string | null
}

export type VoicePage = Page<VoiceRow> & {
  readonly total: number
  readonly totalIsMore: boolean
  /** how many wait in each queue, whatever else is chosen */
  readonly counts: { readonly open: number; readonly overdue: number; readonly untold: number }
}

const newestFirst: Order = { column: Prisma.sql`s.received_at`, type: 'instant', direction: 'descending' }

/** 意见建议 that the actor may see, the newest first, in one round trip. */
export const listVoices: Query<VoiceFilter, VoicePage> = async (reading, filter) => {
  const { tx, actor, moment } = reading
  if (!seesVoices(actor)) throw new Refusal('not-found')
  const place = placeSchema.parse(filter.page)
  const [read] = await open(tx).$queryRaw<{ rows: VoiceRow[]; total: number; counts: VoicePage['counts'] }[]>`
    WITH seen AS (SELECT v.id, v.received_at, v.state, v.due_on, ${isUntold} AS untold, ${conditions(reading, filter)} AS chosen
      FROM ${voicesJoined} WHERE ${voicesVisibleTo(actor)}),
    matching AS (SELECT id, received_at FROM seen WHERE chosen)
    SELECT (SELECT count(*)::int FROM (SELECT FROM matching LIMIT ${countLimit + 1}) counted) AS total,
      (SELECT json_build_object('open', count(*) FILTER (WHERE state = 'OPEN'), 'untold', count(*) FILTER (WHERE untold),
        'overdue', count(*) FILTER (WHERE state = 'PASSED' AND due_on < ${moment.today}::date)) FROM seen) AS counts,
      (SELECT coalesce(json_agg(${rowJson(actor)} ORDER BY ${orderBy(newestFirst, place)}), '[]')
        FROM (SELECT s.id, s.received_at FROM matching s WHERE ${beyond(newestFirst, place)} ORDER BY ${orderBy(newestFirst, place)}
          LIMIT ${rowsIn(reading) + 1}) s
        JOIN (${voicesJoined} LEFT JOIN delegation vg ON vg.id = vd.delegation_id) ON v.id = s.id) AS rows`
  const { rows, total, counts } = read ?? { rows: [], total: 0, counts: { open: 0, overdue: 0, untold: 0 } }
  const page = pageOf(rows, place, ({ receivedAt }) => new Date(receivedAt).getTime(), rowsIn(reading))
  return { ...page, total: Math.min(total, countLimit), totalIsMore: total > countLimit, counts }
}

/** Over, and nobody has said so to whoever raised it; of whom nothing is known he cannot be told. */
export const isUntold = Prisma.sql`(v.state = 'ENDED' AND v.told_on IS NULL AND (v.source <> 'ANONYMOUS' OR v.receipt_hash IS NOT NULL))`

const rowJson = (
  actor: Actor,
): Prisma.Sql => Prisma.sql`json_build_object('id', v.id, 'year', v.year, 'number', v.number, 'channel', v.channel, 'source', v.source, 'title', v.title,
  'text', left(v.text, 160), 'place', v.place, 'receivedOn', v.received_on, 'receivedAt', v.received_at, 'state', v.state, 'ending', v.ending,
  'result', v.result, 'dueOn', v.due_on, 'toldOn', v.told_on, 'toldWay', v.told_way, 'delegate', vd.name, 'delegation', vg.name, 'unit', vu.name,
  'station', vs.name, 'activity', va.name, 'suggestionNumber', ${suggestionNumberFor(actor)})`

function conditions({ actor, moment }: Reading, filter: VoiceFilter): Prisma.Sql {
  const { view, year, channel, state, ending, unit, station, activity, text } = filter
  const all = [
    ...(view === 'overdue' ? [Prisma.sql`(v.state = 'PASSED' AND v.due_on < ${moment.today}::date)`] : []),
    ...(view === 'untold' ? [isUntold] : []),
    ...(year ? [Prisma.sql`v.year = ${year}`] : []),
    ...(channel ? [Prisma.sql`v.channel = ${channel}`] : []),
    ...(state ? [Prisma.sql`v.state = ${state}`] : []),
    ...(ending ? [Prisma.sql`coalesce(v.ending = ${ending}, false)`] : []),
    ...(unit ? [Prisma.sql`coalesce(v.unit_id = ${unit}::uuid, false)`] : []),
    ...(station ? [Prisma.sql`coalesce(v.station_id = ${station}::uuid, false)`] : []),
    ...(activity ? [Prisma.sql`coalesce(v.activity_id = ${activity}::uuid, false)`] : []),
    ...(text ? [voiceFoundBy(actor, text, { year })] : []),
  ]
  return all.length > 0 ? Prisma.join(all, ' AND ') : Prisma.sql`true`
}

import type { Actor } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { mayViewChannels } from '@/lib/domain/figures/channels/policy'
import { type VoiceFigureKey, voiceFigures } from '@/lib/domain/figures/channels/register'
import { Refusal } from '@/lib/domain/refusal'
import type { VoiceChannel, VoiceEnding, VoiceResult, VoiceState } from '@/lib/domain/voice/voice'
import { type ChannelList, isVoiceFigure } from '@/lib/schemas/channel-list'
import { open } from '@/lib/store/tx'
import { delegationOfVoice, voicesJoined } from '@/lib/store/voice-items'
import { Prisma } from '@/prisma/generated/client'
import { atPlace, channelsIn, conditionOf, countedFor, outcomeCondition } from './channel-conditions'
import { fedIdsOf } from './channel-facts'
import { beyond, type Order, orderBy, type Page, pageOf, placeSchema, rowsIn } from './keyset'
import { placeName } from './names-of'
import type { Query, Reading } from './query'
import { ensureYear } from './read-channels'
import { suggestionNumberFor } from './voice-origin'

export type ChannelVoice = {
  id: string
  year: number
  number: number
  channel: VoiceChannel
  title: string
  receivedOn: LocalDate
  receivedAt: string
  state: VoiceState
  ending: VoiceEnding | null
  result: VoiceResult | null
  unit: string | null
  suggestionNumber: string | null
  dueOn: LocalDate | null
}

export type ChannelVoices = Page<ChannelVoice> & { readonly total: number; readonly place: string | null }
type Asked = ChannelList & { readonly year: number; readonly figure: string }

const newestFirst: Order = { column: Prisma.sql`s.received_at`, type: 'instant', direction: 'descending' }

/** The voices behind a number of the channels, by the very definition that counted it; all of them are counted, however many. */
export const readChannelList: Query<Asked, ChannelVoices> = async (reading, { year, figure, ...asked }) => {
  const { tx, actor } = reading
  if (!isVoiceFigure(figure)) throw new Refusal('not-found')
  const behind = await voicesBehind(reading, year, figure, asked)
  const place = placeSchema.parse(asked.page)
  const [read] = await open(tx).$queryRaw<{ rows: ChannelVoice[]; total: number }[]>`
    WITH matching AS (SELECT v.id, v.received_at FROM ${voicesJoined} WHERE ${behind})
    SELECT (SELECT count(*)::int FROM matching) AS total,
      (SELECT coalesce(json_agg(${rowJson(actor)} ORDER BY ${orderBy(newestFirst, place)}), '[]')
        FROM (SELECT s.id, s.received_at FROM matching s WHERE ${beyond(newestFirst, place)} ORDER BY ${orderBy(newestFirst, place)} LIMIT ${rowsIn(reading) + 1}) s
        JOIN (${voicesJoined}) ON v.id = s.id) AS rows`
  const { rows, total } = read ?? { rows: [], total: 0 }
  const page = pageOf(rows, place, ({ receivedAt }) => new Date(receivedAt).getTime(), rowsIn(reading))
  return { ...page, total, place: await placeName(reading, [asked.station, asked.delegation, asked.town, asked.unit]) }
}

const rowJson = (
  actor: Actor,
): Prisma.Sql => Prisma.sql`json_build_object('id', v.id, 'year', v.year, 'number', v.number, 'channel', v.channel,
  'title', coalesce(nullif(v.title, ''), left(v.text, 80)), 'receivedOn', v.received_on, 'receivedAt', v.received_at, 'state', v.state,
  'ending', v.ending, 'result', v.result, 'unit', vu.name, 'suggestionNumber', ${suggestionNumberFor(actor)}, 'dueOn', v.due_on)`

/** Over voicesJoined: those that a figure counts there, for whoever may look at channels at all. */
export async function voicesBehind(
  reading: Reading,
  year: number,
  figure: VoiceFigureKey,
  { channel, station, delegation, town, unit, outcome }: ChannelList,
): Promise<Prisma.Sql> {
  authorize(reading.actor, mayViewChannels, null)
  ensureYear(year)
  const counting = { today: reading.moment.today, fed: await fedIdsOf(reading, year) }
  const all = [
    Prisma.sql`v.year = ${year}`,
    countedFor(reading.actor),
    conditionOf(voiceFigures[figure], counting),
    ...(outcome ? [outcomeCondition(outcome, counting)] : []),
    ...(channel ? [Prisma.sql`v.channel = ANY(${[...channelsIn(channel)]})`] : []),
    ...atPlace(Prisma.sql`v.station_id`, station),
    ...atPlace(delegationOfVoice, delegation),
    ...atPlace(Prisma.sql`vs.town_unit_id`, town),
    ...atPlace(Prisma.sql`v.unit_id`, unit),
  ]
  return Prisma.join(all, ' AND ')
}

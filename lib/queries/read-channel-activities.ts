import { authorize } from '@/lib/domain/access/policy'
import type { ActivityKind } from '@/lib/domain/activity/activity'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { mayViewChannels } from '@/lib/domain/figures/channels/policy'
import { kindOfChannel } from '@/lib/domain/figures/channels/voice-cell'
import type { ChannelActivities } from '@/lib/schemas/channel-list'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { activitiesJoined, atPlace, channelsIn, delegationOfActivity, heldFor, personTimes } from './channel-conditions'
import { beyond, type Order, orderBy, type Page, pageOf, placeSchema, rowsIn } from './keyset'
import { placeName } from './names-of'
import type { Query } from './query'
import { ensureYear } from './read-channels'

export type ChannelActivity = {
  id: string
  kind: ActivityKind
  name: string
  heldOn: LocalDate
  endsOn: LocalDate
  holder: string | null
  personTimes: number
  residents: number
}

type Sums = { readonly total: number; readonly personTimes: number; readonly residents: number }
export type ChannelActivityPage = Page<ChannelActivity> & Sums & { readonly place: string | null }

const newestFirst: Order = { column: Prisma.sql`s.held_on`, type: 'date', direction: 'descending' }

/** The activities behind the numbers of those who came, with the sums that these numbers are. */
export const readChannelActivities: Query<ChannelActivities & { readonly year: number }, ChannelActivityPage> = async (
  reading,
  { year, ...asked },
) => {
  const { tx, actor } = reading
  authorize(actor, mayViewChannels, null)
  ensureYear(year)
  const place = placeSchema.parse(asked.page)
  const [read] = await open(tx).$queryRaw<({ rows: ChannelActivity[] } & Sums)[]>`
    WITH matching AS (SELECT a.id, a.held_on, coalesce(a.residents_received, 0) AS residents, ${personTimes} AS times
      FROM ${activitiesJoined} WHERE a.year = ${year} AND ${heldFor(actor)} AND ${within(asked)})
    SELECT (SELECT count(*)::int FROM matching) AS total, (SELECT coalesce(sum(times), 0)::int FROM matching) AS "personTimes",
      (SELECT coalesce(sum(residents), 0)::int FROM matching) AS residents,
      (SELECT coalesce(json_agg(${rowJson} ORDER BY ${orderBy(newestFirst, place)}), '[]')
        FROM (SELECT s.* FROM matching s WHERE ${beyond(newestFirst, place)} ORDER BY ${orderBy(newestFirst, place)} LIMIT ${rowsIn(reading) + 1}) s
        JOIN (${activitiesJoined} LEFT JOIN delegation g ON g.id = a.delegation_id) ON a.id = s.id) AS rows`
  const { rows, ...sums } = read ?? { rows: [], total: 0, personTimes: 0, residents: 0 }
  const page = pageOf(rows, place, ({ heldOn }) => heldOn, rowsIn(reading))
  return { ...page, ...sums, place: await placeName(reading, [asked.station, asked.delegation, asked.town]) }
}

const rowJson = Prisma.sql`json_build_object('id', a.id, 'kind', a.kind, 'name', a.name, 'heldOn', a.held_on, 'endsOn', a.ends_on,
  'holder', coalesce(g.name, l.name), 'personTimes', s.times, 'residents', s.residents)`

function within({ channel, station, delegation, town }: ChannelActivities): Prisma.Sql {
  const kinds = channel && channelsIn(channel).map((one) => kindOfChannel[one])
  const all = [
    ...(kinds ? [Prisma.sql`a.kind = ANY(${kinds})`] : []),
    ...atPlace(Prisma.sql`a.station_id`, station),
    ...atPlace(delegationOfActivity, delegation),
    ...atPlace(Prisma.sql`l.town_unit_id`, town),
  ]
  return all.length > 0 ? Prisma.join(all, ' AND ') : Prisma.sql`true`
}

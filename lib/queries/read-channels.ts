import { authorize } from '@/lib/domain/access/policy'
import { yearOf } from '@/lib/domain/deadlines/local-date'
import { type ChannelsOfYear, channelsOfYear } from '@/lib/domain/figures/channels/channels-of-year'
import { mayViewChannels, opensUncounted, seesAllChannels } from '@/lib/domain/figures/channels/policy'
import { channelContradictions } from '@/lib/domain/figures/channels/sums'
import type { Sum } from '@/lib/domain/figures/sum'
import { Refusal } from '@/lib/domain/refusal'
import { open } from '@/lib/store/tx'
import { isTakenIn, voicesJoined } from '@/lib/store/voice-items'
import { channelsOf } from './channel-conditions'
import { readChannelFacts } from './channel-facts'
import type { Query, Reading } from './query'

type NotCounted = { readonly unchecked: number; readonly setAside: number }

export type ChannelBoard = {
  readonly figures: ChannelsOfYear
  readonly contradictions: readonly Sum[]
  readonly years: readonly number[]
  /** false when whoever looks sees, and so counts, what belongs to his delegation */
  readonly whole: boolean
  /** came in at a door and is not counted: nobody has looked at it yet, or it is abuse */
  readonly apart: NotCounted
  /** leaders count those apart and do not read them */
  readonly apartOpens: boolean
}

export const readChannels: Query<number, ChannelBoard> = async (reading, year) => {
  const { actor, moment } = reading
  authorize(actor, mayViewChannels, null)
  ensureYear(year)
  const { names, ...ground } = await readChannelFacts(reading, year)
  const figures = channelsOfYear(year, ground, names, moment.today)
  return {
    figures,
    contradictions: channelContradictions(figures),
    years: [...new Set([...(await yearsHeard(reading)), year])].sort((one, other) => other - one),
    whole: seesAllChannels(actor),
    apart: await notCounted(reading, year),
    apartOpens: opensUncounted(actor),
  }
}

/** Where the page opens: the latest year in which something came that counts. In January the new year has nothing yet. */
export const readLatestChannels: Query<null, number> = async ({ tx, actor, moment }) => {
  authorize(actor, mayViewChannels, null)
  const [latest] = await open(tx).$queryRaw<{ year: number | null }[]>`
    SELECT max(v.year) AS year FROM voice_item v WHERE v.congress_id = ${actor.congress.id}::uuid AND ${isTakenIn}`
  return latest?.year ?? yearOf(moment.today)
}

export function ensureYear(year: number): void {
  if (!Number.isInteger(year) || year < 1954 || year > 2200) throw new Refusal('not-found')
}

async function yearsHeard({ tx, actor }: Reading): Promise<number[]> {
  const rows = await open(tx).$queryRaw<{ year: number }[]>`
    SELECT year FROM voice_item WHERE congress_id = ${actor.congress.id}::uuid GROUP BY year
    UNION SELECT year FROM activity WHERE congress_id = ${actor.congress.id}::uuid GROUP BY year ORDER BY year DESC`
  return rows.map(({ year }) => year)
}

async function notCounted({ tx, actor }: Reading, year: number): Promise<NotCounted> {
  const [row] = await open(tx).$queryRaw<NotCounted[]>`
    SELECT (count(*) FILTER (WHERE v.state = 'UNCHECKED'))::int AS unchecked, (count(*) FILTER (WHERE v.state = 'SET_ASIDE'))::int AS "setAside"
      FROM ${voicesJoined} WHERE v.congress_id = ${actor.congress.id}::uuid AND v.year = ${year}
        AND v.state IN ('UNCHECKED', 'SET_ASIDE') AND ${channelsOf(actor)}`
  return row ?? { unchecked: 0, setAside: 0 }
}

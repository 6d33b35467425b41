import type { LocalDate } from '../deadlines/local-date'

/** Each delegate meets residents at a station at least so often in a year. */
export const dutiesInYear = 2
const fewestAtOnce = 2
const mostAtOnce = 6

export type DutyDelegate = {
  readonly id: string
  readonly delegationId: string | null
  /** duties of this year so far, and the day of the last */
  readonly duties: number
  readonly lastOn: LocalDate | null
}

export type DutyDay = { readonly key: string; readonly day: LocalDate; readonly delegationId: string | null }

/** How many have to be there each time, so that everybody comes to his two. */
export function neededAtOnce(delegates: readonly DutyDelegate[], days: number): number {
  const owed = delegates.reduce((sum, { duties }) => sum + Math.max(0, dutiesInYear - duties), 0)
  return Math.min(mostAtOnce, Math.max(fewestAtOnce, days === 0 ? 0 : Math.ceil(owed / days)))
}

/**
 * Who is on duty when: whoever has served least comes first, of his own delegation before one that has no station,
 * then whoever served longest ago. From another delegation that has a station of its own nobody is sent unless there is no one else.
 */
export function proposeDuty(
  delegates: readonly DutyDelegate[],
  days: readonly DutyDay[],
  atOnce: number,
  withStation: ReadonlySet<string>,
): Map<string, string[]> {
  const standing = new Map(delegates.map(({ id, duties, lastOn }) => [id, { duties, lastOn: lastOn ?? '' }]))
  const busy = new Map<string, Set<string>>()
  const proposed = new Map<string, string[]>()
  for (const { key, day, delegationId } of byDay(days)) {
    const taken = busy.get(day) ?? new Set<string>()
    const free = delegates.filter(({ id }) => !taken.has(id))
    const ranked = free
      .map((one) => ({ id: one.id, rank: rankOf(one, delegationId, withStation, standing.get(one.id)) }))
      .sort((one, other) => compare(one.rank, other.rank))
    const chosen = ranked.slice(0, atOnce).map(({ id }) => id)
    for (const id of chosen) {
      taken.add(id)
      standing.set(id, { duties: (standing.get(id)?.duties ?? 0) + 1, lastOn: day })
    }
    busy.set(day, taken)
    proposed.set(key, chosen)
  }
  return proposed
}

type Rank = readonly (number | string)[]

function rankOf(
  { id, delegationId }: DutyDelegate,
  at: string | null,
  withStation: ReadonlySet<string>,
  standing = { duties: 0, lastOn: '' },
): Rank {
  const isOwn = delegationId === at
  const isElsewhere = !isOwn && delegationId !== null && withStation.has(delegationId)
  return [isElsewhere ? 1 : 0, standing.duties, isOwn ? 0 : 1, standing.lastOn, id]
}

function compare(one: Rank, other: Rank): number {
  for (const [place, value] of one.entries()) {
    const against = other[place] as typeof value
    if (value !== against) return value < against ? -1 : 1
  }
  return 0
}

const byDay = (days: readonly DutyDay[]): DutyDay[] =>
  [...days].sort((one, other) => compare([one.day, one.key], [other.day, other.key]))

/** The days in advance on which somebody on duty is told. */
export const dutyNoticeDays = 3

import { type LocalDate, laterOf, localDateOf } from '../deadlines/local-date'
import type { WorkingCalendar } from '../deadlines/working-days'
import { type DutyDelegate, neededAtOnce, proposeDuty } from './duty'
import { openingDays, readOpening } from './opening'
import { isOpenOn, type Station } from './station'

export type ToPlan = Pick<Station, 'id' | 'opening' | 'delegationId' | 'validFrom' | 'validTo'>

export type PlannedDay = {
  readonly stationId: string
  readonly day: LocalDate
  readonly isProvisional: boolean
  readonly delegateIds: readonly string[]
}

type Ground = {
  readonly stations: readonly ToPlan[]
  /** `station day` of what stands already */
  readonly standing: ReadonlySet<string>
  readonly delegates: readonly DutyDelegate[]
  readonly withStation: ReadonlySet<string>
  readonly calendar: WorkingCalendar
}

/** Every opening day of the rest of a year that does not stand yet, with whom the rotation proposes. */
export function planYear(ground: Ground, year: number, today: LocalDate): PlannedDay[] {
  const { stations, standing, delegates, withStation, calendar } = ground
  const from = laterOf(today, localDateOf(year, 1, 1))
  const last = localDateOf(year, 12, 31)
  const days = stations.flatMap((station) => {
    const rule = readOpening(station.opening)
    return daysOfRule(rule, from, last, calendar)
      .filter(({ day }) => isOpenOn(station, day) && !standing.has(`${station.id} ${day}`))
      .map((one) => ({
        ...one,
        key: `${station.id} ${one.day}`,
        stationId: station.id,
        delegationId: station.delegationId,
      }))
  })
  const proposed = proposeDuty(delegates, days, neededAtOnce(ownDelegates(ground), days.length), withStation)
  return days
    .map(({ key, stationId, day, isProvisional }) => ({
      stationId,
      day,
      isProvisional,
      delegateIds: proposed.get(key) ?? [],
    }))
    .sort((one, other) => (one.day === other.day ? 0 : one.day < other.day ? -1 : 1))
}

const daysOfRule = (rule: ReturnType<typeof readOpening>, from: LocalDate, to: LocalDate, calendar: WorkingCalendar) =>
  rule && from <= to ? openingDays(rule, from, to, calendar) : []

/** Whoever these stations have to bring to his two duties. */
function ownDelegates({ stations, delegates }: Ground): DutyDelegate[] {
  const own = new Set(stations.map(({ delegationId }) => delegationId))
  return delegates.filter(({ delegationId }) => own.has(delegationId))
}

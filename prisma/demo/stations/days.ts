import { type LocalDate, localDate } from '@/lib/domain/deadlines/local-date'
import { type DutyDelegate, proposeDuty } from '@/lib/domain/station/duty'
import { openingDays, readOpening } from '@/lib/domain/station/opening'
import type { Chance } from '../chance'
import { calendar } from '../days'
import { roster } from '../roster'
import { type DemoStation, demoStations } from './places'

/** Counted in the report of 2022. */
export const stationFigures = { stations: 29, visits: 295, residents: 1346, voices: 538 } as const

export type DemoDay = {
  readonly station: DemoStation
  readonly day: LocalDate
  readonly onDuty: readonly string[]
  readonly isCancelled: boolean
  readonly present: readonly string[]
  readonly onLeave: readonly string[]
  readonly residents: number
  readonly voices: number
}

const first = localDate('2022-03-01')
const last = localDate('2022-12-16')
/** Nobody met anybody in these weeks. */
const closedFrom = localDate('2022-11-18')
const atOnce = 2

type Planned = { station: DemoStation; day: LocalDate; onDuty: readonly string[] }

/** Who is on duty at which station, as the rotation has it; delegates of the organs take their turns everywhere. */
export function plannedDays(from: LocalDate, to: LocalDate): Planned[] {
  const delegates = roster
    .filter(({ mandateFrom, mandateTo }) => mandateTo === null && mandateFrom <= from)
    .map(({ name, delegation }): DutyDelegate => ({ id: name, delegationId: delegation, duties: 0, lastOn: null }))
  const withStation = new Set<string>(demoStations.map(({ delegation }) => delegation))
  const days = demoStations.flatMap((station) => {
    const rule = readOpening(station.opening)
    const opened = rule ? openingDays(rule, from, to, calendar) : []
    return opened.map(({ day }) => ({ station, day, key: `${station.name} ${day}`, delegationId: station.delegation }))
  })
  const proposed = proposeDuty(delegates, days, atOnce, withStation)
  return days.map(({ key, station, day }) => ({ station, day, onDuty: proposed.get(key) ?? [] })).sort(byDay)
}

const byDay = (one: Planned, other: Planned): number =>
  one.day === other.day
    ? demoStations.indexOf(one.station) - demoStations.indexOf(other.station)
    : one.day < other.day
      ? -1
      : 1

/** The days of 2022 with who came, how many residents and how many voices: together the figures of the report. */
export function daysOfTheYear(chance: Chance): DemoDay[] {
  const planned = plannedDays(first, last).map((one) => ({
    ...one,
    isCancelled: one.day >= closedFrom && chance.below(3) > 0,
  }))
  const held = planned.filter(({ isCancelled }) => !isCancelled)
  const residents = shared(stationFigures.residents, held.length, chance)
  const voices = shared(stationFigures.voices, held.length, chance)
  const absent = absentees(held, chance)
  let place = -1
  return planned.map((one) => {
    if (one.isCancelled) return { ...one, present: [], onLeave: [], residents: 0, voices: 0 }
    place += 1
    const away = absent.get(place)
    const present = one.onDuty.filter((name) => name !== away)
    const onLeave = away && chance.below(4) > 0 ? [away] : []
    return { ...one, present, onLeave, residents: residents[place] ?? 0, voices: voices[place] ?? 0 }
  })
}

/** By how many the plan exceeds what was counted: on so many days one of the two did not come. */
function absentees(held: readonly Planned[], chance: Chance): Map<number, string> {
  const surplus = held.reduce((sum, { onDuty }) => sum + onDuty.length, 0) - stationFigures.visits
  if (surplus < 0 || surplus > held.length) throw new Error(`${surplus} duties too many`)
  const places = chance.shuffled(held.map((_, place) => place)).slice(0, surplus)
  return new Map(places.map((place) => [place, chance.pick(held[place]?.onDuty ?? [])]))
}

/** A sum in uneven parts, each at least one. */
function shared(sum: number, parts: number, chance: Chance): number[] {
  const weights = Array.from({ length: parts }, () => chance.between(2, 9))
  const whole = weights.reduce((all, one) => all + one, 0)
  const shares = weights.map((one) => 1 + Math.floor(((sum - parts) * one) / whole))
  for (let left = sum - shares.reduce((all, one) => all + one, 0), place = 0; left > 0; left--, place++)
    shares[place % parts] = (shares[place % parts] ?? 0) + 1
  return shares
}

import { chanceOf } from './chance'
import { demoDelegations } from './delegations'
import { differentNames } from './names'
import { byElection, term } from './terms'
import type { DelegationCode } from './types'

export type DemoDelegate = {
  name: string
  delegation: DelegationCode
  card: string
  mandateFrom: string
  mandateTo: string | null
}

const seats = demoDelegations.flatMap(({ code, seats }) => Array.from({ length: seats }, () => code))

/** Everybody in the demonstration comes from one list, so that nobody is called like anybody else. */
const everybody = differentNames(500)
export const staffNames: readonly string[] = everybody.slice(seats.length + byElection.vacancies)

const leavingOn = ['2022-05-27', '2022-06-30', '2022-07-29', '2022-08-31', '2022-09-29', '2022-10-28']

/** The last of each larger delegation left in the course of the year; whoever led a suggestion stayed. */
function leaving(): Map<number, string> {
  const chance = chanceOf('vacancies of 2022')
  const lasts = demoDelegations.flatMap(({ code, seats: held }) => {
    const last = seats.lastIndexOf(code)
    return held > 30 ? [last, last - 1] : [last]
  })
  return new Map(lasts.slice(0, byElection.vacancies).map((place) => [place, chance.pick(leavingOn)]))
}

const left = leaving()
const cardOf = (place: number) => `19${String(place + 1).padStart(3, '0')}`

const elected: readonly DemoDelegate[] = seats.map((delegation, place) => ({
  name: everybody[place] as string,
  delegation,
  card: cardOf(place),
  mandateFrom: term.startsOn,
  mandateTo: left.get(place) ?? null,
}))

const electedLater: readonly DemoDelegate[] = [...left.keys()].map((place, order) => ({
  name: everybody[seats.length + order] as string,
  delegation: seats[place] as DelegationCode,
  card: cardOf(seats.length + order),
  mandateFrom: byElection.electedOn,
  mandateTo: null,
}))

export const roster: readonly DemoDelegate[] = [...elected, ...electedLater]

/** Those who sat the whole year, in the order of their cards. */
export const sittingAllYear = (delegation: DelegationCode): DemoDelegate[] =>
  elected.filter((one) => one.delegation === delegation && one.mandateTo === null)

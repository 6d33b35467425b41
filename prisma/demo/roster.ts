import type { MandateEndGround } from '@/lib/domain/delegate/mandate'
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
  /** why it ended, by which notice of the standing committee */
  end: { ground: MandateEndGround; decision: string } | null
  /** whose seat was filled */
  former: string | null
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
const grounds: readonly MandateEndGround[] = ['MOVED', 'RESIGNED', 'MOVED', 'RESIGNED', 'RESIGNED', 'DIED']
const notices = [...new Set([...left.values()].toSorted())]

/** Moved away, resigned, and two died; the standing committee announced each. */
function endOf(place: number): DemoDelegate['end'] {
  const on = left.get(place)
  if (!on) return null
  const ground = grounds[[...left.keys()].indexOf(place) % grounds.length] as MandateEndGround
  return { ground, decision: `区人大常委会公告〔2022〕第${notices.indexOf(on) + 2}号` }
}
const cardOf = (place: number) => `19${String(place + 1).padStart(3, '0')}`

const elected: readonly DemoDelegate[] = seats.map((delegation, place) => ({
  name: everybody[place] as string,
  delegation,
  card: cardOf(place),
  mandateFrom: term.startsOn,
  mandateTo: left.get(place) ?? null,
  end: endOf(place),
  former: null,
}))

const electedLater: readonly DemoDelegate[] = [...left.keys()].map((place, order) => ({
  name: everybody[seats.length + order] as string,
  delegation: seats[place] as DelegationCode,
  card: cardOf(seats.length + order),
  mandateFrom: byElection.electedOn,
  mandateTo: null,
  end: null,
  former: everybody[place] as string,
}))

export const roster: readonly DemoDelegate[] = [...elected, ...electedLater]

/** Those who sat the whole year, in the order of their cards. */
export const sittingAllYear = (delegation: DelegationCode): DemoDelegate[] =>
  elected.filter((one) => one.delegation === delegation && one.mandateTo === null)

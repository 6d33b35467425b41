import { addDays, addMonths, type LocalDate } from '@/lib/domain/deadlines/local-date'
import { isWorkingDay } from '@/lib/domain/deadlines/working-days'
import type { Book } from '../book'
import type { Chance } from '../chance'
import { calendar, workingDaysAfter } from '../days'
import type { UnitCode } from '../types'
import { categoryKey, known, type World } from '../world'
import type { DemoDay } from './days'
import { joined, otherEndings, type PlannedEnding, toTowns, townEndings } from './endings'
import { type Matter, matters, spots } from './matters'

/** One thing that was said at a station, before it is a row. */
export type Heard = {
  readonly at: DemoDay
  readonly title: string
  readonly text: string
  readonly spot: string
  readonly categoryId: string | null
  readonly ending: PlannedEnding
  readonly matter: Matter | null
  readonly unit: UnitCode | null
  readonly suggestionId: string | null
}

type Raised = { id: string; title: string; categoryId: string | null; submittedOn: LocalDate | null }

const nothing: PlannedEnding = { ending: null, result: null, isWaiting: false }

/** All that was said, day by day, each with what will become of it. */
export function allHeard(days: readonly DemoDay[], book: Book, world: World, chance: Chance): Heard[] {
  const places = days.flatMap((at) => Array.from({ length: at.voices }, () => at))
  const raised = raisedIn(book)
  const joining = joiningOf(places, raised, chance)
  const towns = townEndings(chance)
  const inTowns = chance
    .shuffled(places.flatMap((at, place) => (at.station.town && !joining.has(place) ? [place] : [])))
    .slice(0, toTowns)
  const passedToTown = new Map(inTowns.map((place, order) => [place, towns[order] as PlannedEnding]))
  const others = otherEndings(chance)
  return places.map((at, place) => {
    const joins = joining.get(place)
    if (joins) return joins
    const toTown = passedToTown.get(place)
    const matter = chance.pick(matters)
    const ending = toTown ?? latestOpen(others, at)
    return said(at, matter, ending, toTown ? at.station.town : matter.unit, world, chance)
  })
}

/** What waits at the end of the year came in late. */
function latestOpen(endings: PlannedEnding[], { day }: DemoDay): PlannedEnding {
  const isLate = day >= '2022-10-01'
  const place = endings.findIndex(({ ending, isWaiting }) => isLate || (ending !== null && !isWaiting))
  return endings.splice(Math.max(place, 0), 1)[0] ?? nothing
}

function said(
  at: DemoDay,
  matter: Matter,
  ending: PlannedEnding,
  unit: UnitCode | null,
  world: World,
  chance: Chance,
): Heard {
  const spot = chance.pick(spots)
  const text = chance.pick(matter.said).replace('{spot}', spot)
  const categoryId = known(world.categories, categoryKey(2022, matter.category))
  return { at, title: matter.title, text, spot, categoryId, ending, matter, unit, suggestionId: null }
}

function raisedIn({ suggestions }: Book): Raised[] {
  return suggestions
    .filter(
      ({ number, submittedOn }) =>
        typeof number === 'number' && submittedOn instanceof Date && submittedOn.getUTCFullYear() === 2022,
    )
    .map(({ id, title, categoryId, submittedOn }) => ({
      ...{ id: String(id), title: String(title), categoryId: typeof categoryId === 'string' ? categoryId : null },
      submittedOn: (submittedOn as Date).toISOString().slice(0, 10) as LocalDate,
    }))
}

/** A few said what a suggestion says already, and fewer said first what became one. */
function joiningOf(places: readonly DemoDay[], raised: readonly Raised[], chance: Chance): Map<number, Heard> {
  const found = new Map<number, Heard>()
  const take = (ending: 'MERGED' | 'BECAME_SUGGESTION', fits: (day: LocalDate, one: Raised) => boolean) => {
    let left: number = joined[ending]
    for (const one of chance.shuffled(raised)) {
      const place =
        left > 0 ? places.findIndex(({ day }, at) => !found.has(at) && at % 3 === left % 3 && fits(day, one)) : -1
      if (place < 0) continue
      found.set(place, joinedTo(places[place] as DemoDay, one, ending))
      left -= 1
    }
    if (left > 0) throw new Error(`${left} of ${ending} found no suggestion`)
  }
  take(
    'BECAME_SUGGESTION',
    (day, { submittedOn }) => submittedOn !== null && day < submittedOn && addDays(day, 75) > submittedOn,
  )
  take('MERGED', (day, { submittedOn }) => submittedOn !== null && submittedOn < day && day < '2022-09-01')
  return found
}

const joinedTo = (at: DemoDay, { id, title, categoryId }: Raised, ending: 'MERGED' | 'BECAME_SUGGESTION'): Heard => ({
  ...{ at, title: '同类情况', spot: '', categoryId, matter: null, unit: null, suggestionId: id },
  text: `我们这里的情况，和“${title.replace(/^关于|的建议$/g, '')}”说的一样，盼着早点解决。`,
  ending: { ending, result: null, isWaiting: false },
})

/** A month from the decision; a last day that rests moves on. */
export function dueAfter(decidedOn: LocalDate): LocalDate {
  const day = addMonths(decidedOn, 1)
  return isWorkingDay(day, calendar) ? day : workingDaysAfter(day, 1)
}

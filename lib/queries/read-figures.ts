import { type Actor, unitsOf } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { type LocalDate, yearOf } from '@/lib/domain/deadlines/local-date'
import { works } from '@/lib/domain/deadlines/working-days'
import { type Comparison, comparisonOf } from '@/lib/domain/figures/comparison'
import { type CalendarMonth, dueCalendar } from '@/lib/domain/figures/due-calendar'
import { members } from '@/lib/domain/figures/figure'
import { type BoardScope, boardScopeOf, mayViewFigures } from '@/lib/domain/figures/policy'
import { figures as register } from '@/lib/domain/figures/register'
import type { Sum } from '@/lib/domain/figures/sum'
import { contradictions } from '@/lib/domain/figures/sums'
import { type YearFigures, yearFigures } from '@/lib/domain/figures/year-figures'
import { Refusal } from '@/lib/domain/refusal'
import type { Cell } from '@/lib/domain/town/town'
import { readCalendar } from '@/lib/store/calendar'
import type { Tx } from '@/lib/store/tx'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { endOf, reachOf, readYearFacts } from './figures-facts'
import type { Query, Reading } from './query'
import { type FigureListRow, rowsBehind } from './read-figure-list'

export type Board = {
  figures: YearFigures
  contradictions: Sum[]
  years: number[]
  scope: BoardScope
  /** the years before, latest first, each as it stands today */
  past: YearFigures[]
  calendar: CalendarMonth[]
  /** where each town lies on the grid */
  cells: ReadonlyMap<string, Cell>
  /** of a unit: beside the whole and beside its like */
  compared: Comparison[]
  /** of a delegate or a delegation: the suggestions themselves */
  own: FigureListRow[]
}

/** How many years before stand beside this one. */
const yearsBefore = 4
/** More of them than this are one step away. */
const ownShown = 50

export const readBoard: Query<number, Board> = async (reading, year) => {
  const { tx, actor, moment } = reading
  authorize(actor, mayViewFigures, null)
  const scope = boardScopeOf(actor)
  const facts = await readYearFacts(tx, year, reachOf(actor))
  if (!facts || !scope) throw new Refusal('not-found')
  const figures = yearFigures(facts, moment.today)
  const years = await readYears(tx)
  const calendar = await readCalendar(tx)
  const counted =
    scope === 'DELEGATION' || scope === 'OWN' ? members(register.suggestions, facts.suggestions, moment.today) : []
  return {
    figures: shownIn(scope, actor, figures),
    contradictions: contradictions(figures),
    years: withYear(years, year),
    scope,
    past: await pastOf(reading, years.filter((each) => each < year).slice(0, yearsBefore)),
    cells: new Map(facts.towns.flatMap(({ id, cell }) => (cell ? [[id, cell] as const] : []))),
    calendar: dueCalendar(figures.dueDays, (day) => works(day, calendar)),
    compared: scope === 'UNIT' ? await comparisons(reading, year) : [],
    own: await rowsBehind(reading, counted.slice(0, ownShown), endOf(year)),
  }
}

/** What is handled together with others would show how they did it: a unit sees its own rows. */
function shownIn(scope: BoardScope, actor: Actor, figures: YearFigures): YearFigures {
  if (scope !== 'UNIT') return figures
  const own = unitsOf(actor)
  return {
    ...figures,
    byUnit: figures.byUnit.filter(({ id }) => id !== null && own.includes(id)),
    bySystem: [],
    flows: [],
  }
}

async function pastOf({ tx, actor, moment }: Reading, years: readonly number[]): Promise<YearFigures[]> {
  const past: YearFigures[] = []
  for (const year of years) {
    const facts = await readYearFacts(tx, year, reachOf(actor))
    if (facts) past.push(yearFigures(facts, moment.today))
  }
  return past
}

/** Counted over the whole year, of which nothing but sums is shown; ratings of running rounds stay out. */
async function comparisons({ tx, actor, moment }: Reading, year: number): Promise<Comparison[]> {
  const reach = { visible: Prisma.sql`true`, hidden: Prisma.sql`true`, sealed: false }
  const facts = await readYearFacts(tx, year, reach)
  const whole = facts && yearFigures(facts, moment.today)
  return whole ? unitsOf(actor).flatMap((unitId) => comparisonOf(whole, unitId) ?? []) : []
}

/** Where the board opens: the latest year that is not ahead of today. */
export const readLatestYear: Query<null, number | undefined> = async ({ tx, actor, moment }) => {
  authorize(actor, mayViewFigures, null)
  const years = await readYears(tx)
  return years.find((year) => year <= yearOf(moment.today)) ?? years[0]
}

const withYear = (years: readonly number[], year: number): number[] =>
  [...new Set([...years, year])].sort((one, other) => other - one)

/** For the command line, which serves the congress without a person behind it. */
export async function readWholeYear(tx: Tx, year: number, today: LocalDate): Promise<YearFigures | undefined> {
  const facts = await readYearFacts(tx, year, { visible: Prisma.sql`true`, hidden: Prisma.sql`false`, sealed: true })
  return facts && yearFigures(facts, today)
}

/** Years whose sessions have registered suggestions, latest first. */
async function readYears(tx: Tx): Promise<number[]> {
  const sessions = await open(tx).session.findMany({
    where: { suggestions: { some: { registeredOn: { not: null } } } },
    distinct: ['year'],
    select: { year: true },
    orderBy: { year: 'desc' },
  })
  return sessions.map(({ year }) => year)
}

import { authorize } from '@/lib/domain/access/policy'
import { type LocalDate, yearOf } from '@/lib/domain/deadlines/local-date'
import { mayViewFigures, seesWholeYear } from '@/lib/domain/figures/policy'
import type { Sum } from '@/lib/domain/figures/sum'
import { contradictions } from '@/lib/domain/figures/sums'
import { type YearFigures, yearFigures } from '@/lib/domain/figures/year-figures'
import { ratingDeskPolicy } from '@/lib/domain/rating/desk-policy'
import { Refusal } from '@/lib/domain/refusal'
import type { Tx } from '@/lib/store/tx'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { readYearFacts } from './figures-facts'
import type { Query } from './query'
import { hiddenFrom } from './secrecy'
import { visibleTo } from './visible-to'

export type Board = {
  figures: YearFigures
  contradictions: Sum[]
  years: number[]
  /** false when the reader sees, and so counts, only part of the year */
  whole: boolean
}

export const readBoard: Query<number, Board> = async ({ tx, actor, moment }, year) => {
  authorize(actor, mayViewFigures, null)
  const facts = await readYearFacts(tx, year, {
    visible: visibleTo(actor),
    hidden: hiddenFrom(actor),
    sealed: ratingDeskPolicy.view(actor),
  })
  if (!facts) throw new Refusal('not-found')
  const figures = yearFigures(facts, moment.today)
  return {
    figures,
    contradictions: contradictions(figures),
    years: withYear(await readYears(tx), year),
    whole: seesWholeYear(actor, null),
  }
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

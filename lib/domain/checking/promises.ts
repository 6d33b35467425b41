import { type LocalDate, monthOf, yearOf } from '../deadlines/local-date'
import { answering, type Letter, type Sentence } from './letter'
import { withoutTitles } from './signals'
import { firmDate, measured, namedYear, plannedYear, weakDate } from './vocabulary/dates'
import { clauseEnds, groundClause, inPlan, pastTense, tenseAhead } from './vocabulary/outcomes'

/** What is still to come: under way, planned, asked for. */
export function promisesIn(letter: Letter): Sentence[] {
  return answering(letter).filter((one) => isAhead(one) && !isOver(one))
}

const isAhead = ({ signals }: Sentence): boolean =>
  signals.has('UNDERWAY') || signals.has('PLAN') || signals.has('APPLYING') || signals.has('CONDITION')

/** 争取了立项: what was once asked for is no promise. */
const isOver = ({ text, signals }: Sentence): boolean =>
  !signals.has('UNDERWAY') && !signals.has('PLAN') && pastTense.test(text) && !tenseAhead.test(text)

/** The first day, month, quarter or year in it by which the deed can be looked for; a year that is gone is none. */
export function firmDateIn({ text }: Pick<Sentence, 'text'>, year: number | null): string | null {
  const open = withoutTitles(text)
    .replace(namedYear, (found) => '_'.repeat(found.length))
    .split(clauseEnds)
    .filter((clause) => !groundClause.test(clause))
    .filter((clause) => inPlan.test(clause) || tenseAhead.test(clause) || !pastTense.test(clause))
    .join()
  const dates = open.match(firmDate) ?? []
  return dates.find((date) => !isGone(date, year)) ?? null
}

function isGone(date: string, year: number | null): boolean {
  const [written] = /^20\d{2}/u.exec(date) ?? []
  return written !== undefined && year !== null && Number(written) < year
}

export const weakDateIn = ({ text }: Pick<Sentence, 'text'>): string | null => weakDate.exec(text)?.[0] ?? null

export const isMeasured = ({ text }: Pick<Sentence, 'text'>): boolean => measured.test(text)

export type PastDate = { readonly sentence: Sentence; readonly at: number; readonly quote: string }

/** 将于2021年 in a letter of 2022. */
export function pastDatesIn(letter: Letter, day: LocalDate): PastDate[] {
  return letter.sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(plannedYear)].flatMap(({ index, 0: quote, groups }) => {
      const [year, month] = [Number(groups?.year), Number(groups?.month ?? 12)]
      const isPast = year < yearOf(day) || (year === yearOf(day) && month < monthOf(day))
      return isPast ? [{ sentence, at: sentence.at + index, quote }] : []
    }),
  )
}

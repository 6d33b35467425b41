import { isLocalDate, type LocalDate, localDateOf } from '@/lib/domain/deadlines/local-date'
import { dayCounted } from './days'
import type { SuggestionFacts } from './facts'
import { members } from './figure'
import { figures } from './register'

/** Of these it is kept on what day a suggestion came to be among them. Talks, classes, marks and what is confirmed are known as they are now. */
export const datedFigures = ['suggestions', 'assigned', 'replied', 'onTime'] as const
type DatedFigure = (typeof datedFigures)[number]
export type CountsUntil = Record<DatedFigure, number>

const dayOf: Record<DatedFigure, (fact: SuggestionFacts) => LocalDate | null> = {
  suggestions: ({ registeredOn }) => registeredOn,
  ...dayCounted,
  onTime: dayCounted.replied,
}

export const isDated = (figure: string): figure is DatedFigure => datedFigures.some((one) => one === figure)

/** 截至某日: of what counts today, whatever had come to be so by the end of that day. */
export const membersUntil = (
  figure: DatedFigure,
  facts: readonly SuggestionFacts[],
  until: LocalDate,
  asOf: LocalDate,
): SuggestionFacts[] => members(figures[figure], facts, asOf).filter((fact) => (dayOf[figure](fact) ?? '9') <= until)

export const countsUntil = (facts: readonly SuggestionFacts[], until: LocalDate, asOf: LocalDate): CountsUntil =>
  Object.fromEntries(
    datedFigures.map((figure) => [figure, membersUntil(figure, facts, until, asOf).length]),
  ) as CountsUntil

/** The day of a report on half a year. */
export const halfYearEnd = (year: number): LocalDate => localDateOf(year, 6, 30)

const written = /^by-(.+)$/

/** In an address, the part of a dated figure until a day: `by-2022-06-30`. */
export const partUntil = (until: LocalDate): string => `by-${until}`

export function dayInPart(part: string): LocalDate | null {
  const [, day = ''] = part.match(written) ?? []
  return isLocalDate(day) ? day : null
}

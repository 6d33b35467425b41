import { isLocalDate } from '@/lib/domain/deadlines/local-date'
import { otherUnits, severalUnits } from '@/lib/domain/figures/flows'
import { allReturned } from '@/lib/domain/figures/satisfaction'
import { assisted, countsByMonth, dueDays } from '@/lib/domain/figures/selection'
import { dayInPart } from '@/lib/domain/figures/until'
import type { FlowShown } from '@/lib/queries/read-figure-list'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { partName } from '@/lib/wording/part-name'
import { monthText } from './month-text'

/** What of a figure was asked about: a day, a month, a class, or a part of a distribution. */
export function partText({ figure, part }: { figure: string; part: string }, words: Words): string {
  const { board, figures, language } = words
  if (part === assisted) return board.columns.assisted
  if (part === allReturned) return board.returned
  if (figure === dueDays) return isLocalDate(part) ? dayText(part, language) : part
  const until = dayInPart(part)
  if (until) return fill(figures.until, { day: dayText(until, language) })
  if (countsByMonth(figure)) return monthText(part, figures.fromTo)
  return partName(part, figures)
}

/** Category, unit and what became of it, as the table of flows says them. */
export function flowText({ categoryName, unitName, unit, outcome }: FlowShown, words: Words): string {
  const { figures, boardPictures } = words
  const { several, others } = boardPictures.flow
  const places: Readonly<Record<string, string>> = { [severalUnits]: several, [otherUnits]: others }
  const answering = unitName ?? places[unit] ?? figures.noUnit
  return [categoryName ?? figures.noCategory, answering, figures.parts[outcome]].join(' · ')
}

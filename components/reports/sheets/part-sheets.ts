import { solvedCounts, solvedParts } from '@/components/pictures/claimed-confirmed'
import type { TakenSheet } from '@/lib/documents/workbooks/export-table'
import type { GroupCounts } from '@/lib/domain/figures/breakdowns'
import type { MonthRow } from '@/lib/domain/figures/days'
import type { CalendarDay, CalendarMonth } from '@/lib/domain/figures/due-calendar'
import { type SatisfactionKey, satisfactionKeys } from '@/lib/domain/figures/register'
import { shares } from '@/lib/domain/figures/shares'
import type { YearFigures } from '@/lib/domain/figures/year-figures'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { partName } from '@/lib/wording/part-name'
import { classRows } from '../answer-classes'
import { monthText } from '../month-text'
import { partsOf, returnedOf, shareOf } from '../satisfaction'
import { rateCell, type SheetColumn, shareCell, sheetOf } from './sheet-of'

/** Wholes of the year split into parts, as the cards of the board show them. */
export const partSheets = (figures: YearFigures, words: Words): TakenSheet[] => [
  classesSheet(figures, words),
  monthsSheet(figures, words),
  satisfactionSheet(figures, words),
  ...(figures.replied > 0 ? [solvedSheet(figures, words)] : []),
]

function classesSheet(figures: YearFigures, { board, figures: says }: Words): TakenSheet {
  return sheetOf({
    name: board.classes,
    note: board.classesNote,
    rows: classRows(figures),
    columns: [
      [says.names.byClass, ({ key }) => partName(key, says)],
      [board.columns.suggestions, ({ value }) => value],
      [board.share, ({ share }) => shareCell(share)],
    ],
  })
}

function monthsSheet({ byMonth }: YearFigures, { board, figures: { names, fromTo } }: Words): TakenSheet {
  const columns: SheetColumn<MonthRow>[] = [
    [board.month, ({ month }) => monthText(month, fromTo)],
    [names.assigned, ({ assigned }) => assigned],
    [names.replied, ({ replied }) => replied],
  ]
  return sheetOf({ name: board.months, note: board.monthsNote, rows: byMonth, columns })
}

function satisfactionSheet(figures: YearFigures, { board, exports, figures: says }: Words): TakenSheet {
  const hasShare = (part: ReturnType<typeof partsOf>[number]) =>
    satisfactionKeys.some((key) => shareOf(key, part, figures) !== null)
  const columns: SheetColumn<SatisfactionKey>[] = [
    [board.scale, (key) => says.names[key]],
    [says.names.replied, () => figures.replied],
    [board.returned, (key) => returnedOf(key, figures)],
    ...partsOf(figures).flatMap((part): SheetColumn<SatisfactionKey>[] => {
      const name = says.parts[part]
      const share: SheetColumn<SatisfactionKey> = [
        fill(exports.board.shareOf, { name }),
        (key) => shareCell(shareOf(key, part, figures)),
      ]
      return [[name, (key) => figures[key][part]], ...(hasShare(part) ? [share] : [])]
    }),
  ]
  return sheetOf({ name: board.satisfaction, note: board.satisfactionNote, rows: satisfactionKeys, columns })
}

function solvedSheet(figures: YearFigures, { board, boardPictures, exports, figures: says }: Words): TakenSheet {
  const topics = figures.byCategory.filter(({ replied }) => replied > 0)
  const rows: { name: string; of: GroupCounts }[] = [
    { name: board.total, of: figures },
    ...topics.map((of) => ({ name: of.name ?? says.noCategory, of })),
  ]
  const share = (of: GroupCounts, place: number) => {
    const counts = solvedParts.map((part) => solvedCounts(of)[part])
    return counts[place] ? shareCell(shares(counts)[place]) : ''
  }
  return sheetOf({
    name: boardPictures.solved.title,
    note: boardPictures.solved.note,
    rows,
    columns: [
      [says.groups.category, ({ name }) => name],
      [says.names.replied, ({ of }) => of.replied],
      ...solvedParts.flatMap((part, place): SheetColumn<(typeof rows)[number]>[] => [
        [says.parts[part], ({ of }) => solvedCounts(of)[part]],
        [fill(exports.board.shareOf, { name: says.parts[part] }), ({ of }) => share(of, place)],
      ]),
    ],
  })
}

/** Days on which something falls due; what the page draws as a calendar. */
export function calendarSheet(months: readonly CalendarMonth[], words: Words): TakenSheet {
  const { boardPictures, common, exports } = words
  const columns: SheetColumn<CalendarDay>[] = [
    [exports.names.day, ({ day }) => ({ day })],
    [exports.board.due, ({ count }) => count],
    [boardPictures.calendar.rest, ({ works }) => (works ? '' : common.yes)],
  ]
  const rows = months.flatMap(({ days }) => days.filter(({ count }) => count > 0))
  return sheetOf({ name: boardPictures.calendar.title, rows, columns })
}

/** A part of a base as two numbers and their rate, in three columns. */
export const ratedColumns = <Row>(
  headers: readonly [part: string, base: string, rate: string],
  countsOf: (row: Row) => readonly [part: number, base: number],
): SheetColumn<Row>[] => [
  [headers[0], (row) => countsOf(row)[0]],
  [headers[1], (row) => countsOf(row)[1]],
  [headers[2], (row) => rateCell(...countsOf(row))],
]

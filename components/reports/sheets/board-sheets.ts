import { takenTable } from '@/components/exports/taken-table'
import type { TakenSheet } from '@/lib/documents/workbooks/export-table'
import type { Board } from '@/lib/queries/read-figures'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { figureListColumns } from '../figure-list-table'
import { definitionsSheet, figuresSheet } from './figures-sheet'
import { comparisonSheet, flowSheet, groupSheets, yearsSheet } from './group-sheets'
import { calendarSheet, partSheets } from './part-sheets'
import { sheetOf } from './sheet-of'

/**
 * The board of the year as data, table after table in the order of the page, for whoever sees it and with what he sees.
 * On paper a line has no room for how it is counted: that follows at the end.
 */
export function boardSheets(board: Board, words: Words, onPaper: boolean): TakenSheet[] {
  const { figures, scope, compared, own, past, calendar } = board
  if (figures.suggestions === 0) return [emptySheet(words)]
  return [
    figuresSheet(board, words, !onPaper),
    ...(own.length > 0 ? [ownSheet(board, words)] : []),
    ...compared.map((one) => comparisonSheet(one, words)),
    ...(scope === 'WHOLE' && figures.flows.length > 0 ? [flowSheet(figures, words)] : []),
    ...partSheets(figures, words),
    ...(calendar.length > 0 ? [calendarSheet(calendar, words)] : []),
    ...(past.length > 0 ? [yearsSheet(board, words)] : []),
    ...groupSheets(figures, words),
    ...(onPaper ? [definitionsSheet(board, words)] : []),
  ]
}

/** As the page says it. */
const emptySheet = ({ board, exports }: Words): TakenSheet =>
  sheetOf({ name: exports.board.figures, columns: [[board.noSuggestions, () => '']], rows: [] })

/** The suggestions of a delegate or a delegation, as many as the page shows. */
function ownSheet({ own, figures }: Board, words: Words): TakenSheet {
  const columns = figureListColumns(figures.asOf, words)
  const beside = (header: string) => fill(words.exports.beside, { header })
  const { rowOf, ...table } = takenTable(columns, own, beside)
  const total = figures.suggestions
  const more = total > own.length ? { note: fill(words.exports.board.onlyFirst, { shown: own.length, total }) } : {}
  return { ...table, ...more, name: words.boardPictures.own.title, naming: 2, rows: own.map(rowOf) }
}

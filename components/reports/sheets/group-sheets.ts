import { stagesOf } from '@/components/pictures/year-flow'
import type { TakenSheet } from '@/lib/documents/workbooks/export-table'
import { type Comparison, comparedRates } from '@/lib/domain/figures/comparison'
import { type FlowRow, flowRows } from '@/lib/domain/figures/flows'
import type { FigureKey } from '@/lib/domain/figures/register'
import type { YearFigures } from '@/lib/domain/figures/year-figures'
import type { Board } from '@/lib/queries/read-figures'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { sentences } from '@/lib/wording/sentences'
import { unnamedOf } from '@/lib/wording/unnamed-group'
import { yearKeys } from '../board-layout'
import { twiceText } from '../counted-twice'
import { groupNumbers, groupRates, type ShownGroup } from '../group-table'
import { groupsShown } from '../group-tables'
import { baseOf } from '../years-table'
import { ratedColumns } from './part-sheets'
import { rateCell, type SheetColumn, sheetOf } from './sheet-of'

/** The same figures for each group of every kind that is shown, a sheet for each kind. */
export function groupSheets(figures: YearFigures, words: Words): TakenSheet[] {
  const { board, exports, figures: says } = words
  return groupsShown(figures, words).map(({ kind, title, rows, caption }) => {
    const columns: SheetColumn<ShownGroup>[] = [
      [says.groups[kind], ({ name }) => name ?? unnamedOf(kind, words)],
      ...groupNumbers.map(([figure, header]): SheetColumn<ShownGroup> => [board.columns[header], (row) => row[figure]]),
      ...groupRates.flatMap(([part, base]) =>
        ratedColumns<ShownGroup>(
          [says.names[part], says.names[base], fill(exports.board.rateOf, { name: says.names[part] })],
          (row) => [row[part], row[base]],
        ),
      ),
      ...(kind === 'unit'
        ? [[board.columns.assisted, ({ assisted }) => assisted ?? 0] as SheetColumn<ShownGroup>]
        : []),
    ]
    return sheetOf<ShownGroup>({
      name: title,
      note: sentences([caption, twiceText(kind, figures, words)], words),
      rows,
      columns,
    })
  })
}

/** A unit beside the whole and beside its like. */
export function comparisonSheet({ name, own, whole, like }: Comparison, words: Words): TakenSheet {
  const { boardPictures, exports, figures } = words
  const { compared } = boardPictures
  type Row = (typeof comparedRates)[number]
  const side = (title: string, counts: Comparison['own']) =>
    ratedColumns<Row>(
      [
        fill(exports.board.ofSide, { side: title, what: exports.board.value }),
        fill(exports.board.ofSide, { side: title, what: exports.board.baseValue }),
        fill(exports.board.ofSide, { side: title, what: exports.board.rate }),
      ],
      ([part, base]) => [counts[part], counts[base]],
    )
  return sheetOf<Row>({
    name: fill(compared.title, { unit: name }),
    note: like ? fill(compared.note, { count: like.count }) : compared.noLike,
    rows: comparedRates,
    columns: [
      [boardPictures.years.figure, ([part, base]) => `${figures.names[part]} ÷ ${figures.names[base]}`],
      ...side(compared.own, own),
      ...(like ? side(compared.like, like.counts) : []),
      ...side(boardPictures.whole, whole),
    ],
  })
}

/** 年度对比, where there is more than one year. */
export function yearsSheet({ figures, past }: Board, words: Words): TakenSheet {
  const { board, boardPictures, exports, figures: says } = words
  const columns: SheetColumn<FigureKey>[] = [
    [boardPictures.years.figure, (key) => says.names[key]],
    ...[...past.toReversed(), figures].flatMap((year): SheetColumn<FigureKey>[] => {
      const named = fill(board.yearTab, { year: year.year })
      const rate = (key: FigureKey) => {
        const base = baseOf(key)
        return base ? rateCell(year[key], year[base]) : ''
      }
      return [
        [named, (key) => year[key]],
        [fill(exports.board.ofSide, { side: named, what: exports.board.rate }), rate],
      ]
    }),
  ]
  return sheetOf({ name: boardPictures.years.title, note: boardPictures.years.note, rows: yearKeys, columns })
}

/** Category by category, as the table beside the picture has them. */
export function flowSheet(figures: YearFigures, words: Words): TakenSheet {
  const { board, boardPictures, figures: says } = words
  const [, category, unit] = stagesOf(figures, words)
  const columns: SheetColumn<FlowRow>[] = [
    [says.groups.category, (row) => category?.nameOf(row.category) ?? ''],
    [says.groups.unit, (row) => unit?.nameOf(row.unit) ?? ''],
    [says.names.outcome, (row) => says.parts[row.outcome]],
    [board.columns.suggestions, ({ count }) => count],
  ]
  return sheetOf({
    name: boardPictures.flow.title,
    note: boardPictures.flow.note,
    naming: 3,
    rows: flowRows(figures.flows),
    columns,
  })
}

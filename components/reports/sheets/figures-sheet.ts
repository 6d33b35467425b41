import type { TakenSheet } from '@/lib/documents/workbooks/export-table'
import { type PromiseFigureKey, promiseFigures } from '@/lib/domain/figures/commitments/register'
import { origins, outcomes } from '@/lib/domain/figures/flows'
import { type FigureKey, figures as register } from '@/lib/domain/figures/register'
import type { Board } from '@/lib/queries/read-figures'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { kindsOf, measureKeys, promisesOf, tilesOf } from '../board-layout'
import { type FigureName, groundOf } from '../figure-ground'
import { rateCell, type SheetColumn, sheetOf } from './sheet-of'

type Line = {
  readonly section: string
  readonly of: FigureName
  readonly name: string
  readonly value: number
  /** where the page shows a share of it */
  readonly whole: number | null
}

/** Every number that stands by itself on the board; `explained` where how it is counted is to stand in its line. */
export function figuresSheet(board: Board, words: Words, explained: boolean): TakenSheet {
  const says = words.exports.board
  const columns: SheetColumn<Line>[] = [
    [says.section, ({ section }) => section],
    [says.figure, ({ name }) => name],
    [says.value, ({ value }) => value],
    [says.base, ({ of }) => groundOf(of, words)?.base ?? ''],
    [says.baseValue, ({ whole }) => whole ?? ''],
    [says.rate, ({ value, whole }) => (whole === null ? '' : rateCell(value, whole))],
    ...(explained ? explaining(words) : []),
  ]
  return sheetOf({ name: says.figures, naming: 2, columns, rows: linesOf(board, words) })
}

/** The same apart, once for each figure, where a line has no room for it. */
export function definitionsSheet(board: Board, words: Words): TakenSheet {
  const says = words.exports.board
  const lines = new Map(linesOf(board, words).map((line) => [line.of, line]))
  const columns: SheetColumn<Line>[] = [
    [says.figure, ({ of }) => words.figures.names[of]],
    [says.base, ({ of }) => groundOf(of, words)?.base ?? ''],
    ...explaining(words),
  ]
  return sheetOf({ name: says.definitions, columns, rows: [...lines.values()] })
}

const explaining = (words: Words): SheetColumn<Line>[] => [
  [words.board.formula, ({ of }) => words.figures.formulas[of]],
  [words.exports.board.excluded, ({ of }) => groundOf(of, words)?.excluded ?? ''],
  [words.exports.board.source, ({ of }) => groundOf(of, words)?.source ?? ''],
]

/** In the order of the page. */
function linesOf({ figures, scope }: Board, words: Words): Line[] {
  const { board, boardPictures: pictures } = words
  const { names } = words.figures
  const alone = (of: FigureKey | ReturnType<typeof tilesOf>[number]): Line => ({
    ...{ section: board.summary, of, name: names[of], value: figures[of], whole: null },
  })
  const measures = (section: string, keys: readonly FigureKey[]) =>
    keys.map((of): Line => {
      const base = register[of].base?.key as FigureKey | undefined
      return { section, of, name: names[of], value: figures[of], whole: base ? figures[base] : null }
    })
  return [
    ...[...tilesOf(scope), ...kindsOf(figures)].map(alone),
    ...(scope === 'WHOLE' ? flowLines(figures, words) : []),
    ...measures(board.progress, measureKeys.progress),
    ...measures(board.attention, measureKeys.attention),
    ...measures(board.contacts, measureKeys.contacts),
    ...promisesOf(figures).map((of) => promiseLine(of, figures, pictures.promises.title, names[of])),
    ...measures(board.classes, measureKeys.classes),
    ...measures(board.satisfaction, measureKeys.satisfaction),
  ]
}

function promiseLine(of: PromiseFigureKey, { promises }: Board['figures'], section: string, name: string): Line {
  const base = promiseFigures[of].base?.key as PromiseFigureKey | undefined
  return { section, of, name, value: promises[of], whole: base ? promises[base] : null }
}

function flowLines({ origin, outcome, flows }: Board['figures'], { exports, boardPictures, figures }: Words): Line[] {
  if (flows.length === 0) return []
  const { names, parts } = figures
  const line = (of: 'origin' | 'outcome', part: keyof typeof parts, value: number): Line => ({
    section: boardPictures.flow.title,
    of,
    name: fill(exports.board.part, { figure: names[of], part: parts[part] }),
    value,
    whole: null,
  })
  return [
    ...origins.map((part) => line('origin', part, origin[part])),
    ...outcomes.map((part) => line('outcome', part, outcome[part])),
  ]
}

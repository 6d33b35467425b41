import { squeezed, tidy } from './clean-text'
import { type Recognition, recogniseGrouped, recogniseHeader } from './recognise-header'
import type { Cell, Row, Sheet } from './sheet'
import { spreadMerges } from './spread-merges'

export type HeaderColumn = { index: number; header: string; recognition: Recognition | null }
export type Header = {
  /** Positions among the rows of the sheet, both ends included. */
  first: number
  last: number
  columns: readonly HeaderColumn[]
}

const deepestHeader = 40
const longestHeader = 30

/** The row that says most about its columns, below whatever titles stand above it; with its second line if it has one. */
export function findHeader(sheet: Sheet): Header | null {
  const rows = spreadMerges(sheet, 'down-and-across').slice(0, deepestHeader + 1)
  const scores = rows.slice(0, deepestHeader).map((row) => score(row.cells))
  const best = Math.max(0, ...scores)
  if (best < 2 && !(best === 1 && isSingleColumn(rows))) return null
  const at = scores.indexOf(best)
  const above = at - 1
  if (above >= 0 && isSecondLine(rows[above], rows[at])) return twoLines(rows, above)
  return isSecondLine(rows[at], rows[at + 1]) ? twoLines(rows, at) : oneLine(rows, at)
}

const written = (cell: Cell | null | undefined) => tidy(cell?.text ?? '')

function score(cells: readonly (Cell | null)[]): number {
  const meanings = cells.map((cell) => {
    const text = written(cell)
    return text.length > longestHeader ? undefined : recogniseHeader(text)?.meaning
  })
  return new Set(meanings.filter((meaning) => meaning !== undefined)).size
}

const isSingleColumn = (rows: readonly Row[]) => rows.every(({ cells }) => cells.filter(Boolean).length <= 1)

function oneLine(rows: readonly Row[], at: number): Header {
  const columns = (rows[at]?.cells ?? []).map((cell, index) => {
    const header = written(cell)
    return { index, header, recognition: recogniseHeader(header) }
  })
  return { first: at, last: at, columns }
}

function twoLines(rows: readonly Row[], first: number): Header {
  const top = rows[first]?.cells ?? []
  const bottom = rows[first + 1]?.cells ?? []
  const width = Math.max(top.length, bottom.length)
  const columns = Array.from({ length: width }, (_, index) => {
    const group = written(top[index])
    const header = written(bottom[index])
    if (header === '' || header === group) return { index, header: group, recognition: recogniseHeader(group) }
    if (group === '') return { index, header, recognition: recogniseHeader(header) }
    return { index, header: `${group} ${header}`, recognition: recogniseGrouped(group, header) }
  })
  return { first, last: first + 1, columns }
}

/** A second line divides groups of the first: it says something new, only in short words, at least one of them known. */
function isSecondLine(top: Row | undefined, bottom: Row | undefined): boolean {
  if (!top || !bottom || bottom.number !== top.number + 1) return false
  const own = bottom.cells.flatMap((cell, index) => {
    const text = written(cell)
    return text !== '' && text !== written(top.cells[index]) ? [{ text, group: groupOver(top, index) }] : []
  })
  if (own.length === 0 || score(top.cells) === 0) return false
  const divides = own.every(({ text, group }) => group !== null && squeezed(text).length <= 12 && !/\d{2}/.test(text))
  return divides && own.some(({ text, group }) => recogniseGrouped(group ?? '', text) !== null)
}

/** The group above a cell: merged over it, or, in text files, the last word to the left. A single column has no group. */
function groupOver(top: Row, index: number): string | null {
  const above = written(top.cells[index])
  const left = index > 0 ? written(top.cells[index - 1]) : ''
  const right = written(top.cells[index + 1])
  if (above === '') return left
  return above === left || above === right || right === '' ? above : null
}

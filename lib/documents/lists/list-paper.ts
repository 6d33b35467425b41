import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { ExportTable, Statement, TakenCell } from '../workbooks/export-table'

/** Rows under one head; where several tables follow each other, each under what it is. */
export type PaperTable = Pick<ExportTable, 'headers' | 'rows'> & {
  /** in characters, of two to a Chinese sign */
  readonly widths: readonly number[]
  readonly heading?: string
  readonly note?: string
}

/** Lists to be printed: a title, what they are, and table after table. */
export type ListPaper = {
  readonly title: string
  readonly said: Statement
  readonly tables: readonly PaperTable[]
  /** between a name and what is said under it, and between two of them */
  readonly signs: { readonly colon: string; readonly between: string }
  readonly dayText: (day: LocalDate) => string
}

const millimetre = 72 / 25.4
const margin = 18 * millimetre
const a4 = { width: 297 * millimetre, height: 210 * millimetre, margin }
const a3 = { width: 420 * millimetre, height: 297 * millimetre, margin }

export const listSizes = { title: 18, heading: 14, said: 10, cell: 10.5, line: 15 } as const
/** half of a Chinese sign */
const character = listSizes.cell / 2
export const cellPadding = 5
/** As wide as its texts, a table may be pressed so far before it needs the larger sheet. */
const pressed = 0.75

const wantedBy = (width: number): number => width * character + 2 * cellPadding

/** Each column as wide as it wants. Where there is no room for all, only the widest give way, down to the same width. */
export function widthsOn(room: number, widths: readonly number[]): number[] {
  const wanted = widths.map(wantedBy)
  const sum = wanted.reduce((total, width) => total + width, 0)
  if (sum <= room) return wanted.map((width) => (width * room) / sum)
  let left = room
  const widest = wanted
    .toSorted((one, other) => one - other)
    .findIndex((width, place, sorted) => {
      if (width > left / (sorted.length - place)) return true
      left -= width
      return false
    })
  return wanted.map((width) => Math.min(width, left / (wanted.length - widest)))
}

/** On its side; where one of them is too wide for A4, all lie on A3. */
export function sheetFor(tables: readonly Pick<PaperTable, 'widths'>[]): typeof a4 {
  const wanted = tables.map(({ widths }) => widths.reduce((sum, width) => sum + wantedBy(width), 0))
  return Math.max(0, ...wanted) * pressed > a4.width - 2 * margin ? a3 : a4
}

export const saidText = ({ said, signs }: Pick<ListPaper, 'said' | 'signs'>): string =>
  said.map(([name, text]) => `${name}${signs.colon}${text}`).join(signs.between)

/** A cell as it is printed: 1,234 and 2022年3月1日; what no paper can show is left out. */
export function cellText(cell: TakenCell, dayText: ListPaper['dayText']): string {
  if (typeof cell === 'string') return cell.replace(/\t/g, ' ').replace(unprintable, '')
  if (typeof cell === 'number') return cell.toLocaleString('en-US')
  return 'percent' in cell ? `${cell.percent}%` : dayText(cell.day)
}

/** Numbers and rates stand to the right. */
export const isNumber = (cell: TakenCell | undefined): boolean =>
  typeof cell === 'number' || (typeof cell === 'object' && 'percent' in cell)

const unprintable = /(?!\n)[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu

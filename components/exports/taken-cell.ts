import { isValidElement, type ReactElement, type ReactNode } from 'react'
import type { Column } from '@/components/ui/data-table'
import type { Cell } from '@/components/ui/table-markup'
import type { TakenCell } from '@/lib/documents/workbooks/export-table'
import { dayIn } from '@/lib/wording/formats'

/** What a cell of a page says: its value, and what stands beside it. */
export type Said = { readonly value: TakenCell; readonly beside: string }

const figure = /^-?\d{1,3}(?:,\d{3})+$|^-?\d{1,15}$/

/** The cell of a table as it leaves the page: a day as a day, a figure as a figure, everything else in the words that are shown. */
export function saidIn<Row>({ cell, fit }: Column<Row>, row: Row): Said {
  const shown = cell(row)
  if (typeof shown === 'number') return { value: shown, beside: '' }
  if (isDated(shown)) {
    const beside = [shown.state?.text, shown.note].filter(Boolean).join(' ')
    const day = dayIn(shown.text)
    return { value: day ? { day } : shown.text, beside }
  }
  const text = textIn(shown)
  const day = dayIn(text)
  if (day) return { value: { day }, beside: '' }
  return { value: fit === 'end' && figure.test(text) ? Number(text.replaceAll(',', '')) : text, beside: '' }
}

type Dated = Extract<Cell, { day: string }>
const isPlain = (cell: Cell): cell is Exclude<Cell, ReactNode> =>
  typeof cell === 'object' && cell !== null && !isValidElement(cell) && !(Symbol.iterator in cell) && !('then' in cell)
const isDated = (cell: Cell): cell is Dated => isPlain(cell) && 'day' in cell

/** A mark stands behind the text that it marks. */
function textIn(cell: Cell): string {
  if (!isPlain(cell))
    return writtenIn(cell as ReactNode)
      .replace(/ {2,}/g, ' ')
      .trim()
  const mark = 'mark' in cell && cell.mark ? `【${cell.mark}】` : ''
  return `${cell.text}${mark}`
}

type Written = { readonly children?: ReactNode; readonly download?: unknown; readonly className?: string }

/** The words of an element; what is to be filled in, pressed or downloaded says nothing. */
function writtenIn(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node)
  if (Array.isArray(node)) return node.map(writtenIn).join('')
  if (!isValidElement<Written>(node) || node.type === 'button' || node.props.download) return ''
  if (typeof node.type === 'function' && node.props.children === undefined)
    return writtenIn((node.type as (props: Written) => ReactNode)(node.props))
  const inner = writtenIn(node.props.children)
  return isApart(node) ? ` ${inner} ` : inner
}

/** What has a line of its own on the page. */
const lines = new Set(['div', 'p', 'li', 'br', 'dd', 'dt'])
const isApart = ({ type, props }: ReactElement<Written>): boolean =>
  typeof type === 'string' && (lines.has(type) || (props.className?.split(' ').includes('block') ?? false))

import { isValidElement, type ReactNode } from 'react'
import { Badge } from './badge'
import { Dated, type DatedDay } from './dated'
import type { Tone } from './tone'

/** What a cell may be besides text: said as data, it costs a list a fraction of the element that it becomes. */
type LinkCell = { href: string; text: string; mark?: string }
type BadgeCell = { tone: Tone; text: string }
export type Cell = ReactNode | LinkCell | BadgeCell | DatedDay

export type Heading = {
  key: string
  header: string
  /** Figures stand at the end of the cell, short facts keep to one line. */
  fit?: 'end' | 'tight'
  /** Set on the column that names the row. */
  heads?: boolean
  sort?: { href: string; direction?: 'ascending' | 'descending' }
}

export type TableMarkupProps = {
  caption: string
  /** The heading above says the same already. */
  captionIsSaid?: boolean
  headings: readonly Heading[]
  rows: readonly { key: string; cells: readonly Cell[] }[]
}

/** A table where there is room, a stack of cards on a phone: the same elements, told apart by the style sheet. */
export function TableMarkup({ caption, captionIsSaid, headings, rows }: TableMarkupProps) {
  return (
    <table className="data-table">
      <caption className={captionIsSaid ? 'sr-only' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {headings.map(({ key, header, fit, sort }) => (
            <th key={key} scope="col" className={fit} aria-sort={sort?.direction}>
              {sort ? <a href={sort.href}>{header}</a> : header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>{headings.map((heading, place) => cellElement(heading, cells[place]))}</tr>
        ))}
      </tbody>
    </table>
  )
}

function cellElement({ key, header, fit, heads }: Heading, cell: Cell) {
  return heads ? (
    <th key={key} scope="row" className={fit}>
      {content(cell)}
    </th>
  ) : (
    <td key={key} className={fit} data-label={header}>
      {content(cell)}
    </td>
  )
}

function content(cell: Cell): ReactNode {
  if (typeof cell !== 'object' || cell === null || isValidElement(cell)) return cell as ReactNode
  if ('day' in cell) return <Dated {...cell} />
  if ('href' in cell) return <LinkContent {...cell} />
  return 'tone' in cell ? <Badge tone={cell.tone}>{cell.text}</Badge> : cell
}

function LinkContent({ href, text, mark }: LinkCell) {
  const link = <a href={href}>{text}</a>
  if (!mark) return link
  return (
    <span className="cluster">
      {link}
      <Badge tone="bad">{mark}</Badge>
    </span>
  )
}

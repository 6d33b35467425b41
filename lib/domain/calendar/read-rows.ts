import { daysBetween } from '../deadlines/local-date'
import { readDay } from '../import/read-day'
import type { Row } from '../import/sheet'
import { Refusal } from '../refusal'
import { type Entry, type Fault, type FileReading, fault, fileLimits, longestName } from './reading'
import { headings } from './vocabulary/headings'
import { kindOfWord } from './vocabulary/kind-words'

type Field = keyof typeof headings
type Columns = Partial<Record<Field, number>>

const searched = 10

/** Days out of a table with the columns day, kind and name; `to` may stand beside `day` where a line is for some days. */
export function readRows(rows: readonly Row[]): FileReading {
  const place = rows.slice(0, searched).findIndex((row) => isHeading(columnsOf(row)))
  const heading = rows[place]
  if (!heading) throw new Refusal('calendar-columns-missing')
  const columns = columnsOf(heading)
  const read = rows.slice(place + 1).flatMap((row) => readRow(row, columns) ?? [])
  return {
    entries: read.filter((one): one is Entry => !('code' in one)),
    faults: read.filter((one): one is Fault => 'code' in one),
    unmarked: [],
  }
}

const isHeading = ({ day, kind, name }: Columns): boolean => [day, kind, name].every((column) => column !== undefined)

function columnsOf({ cells }: Row): Columns {
  const found: Columns = {}
  cells.forEach((cell, column) => {
    const text = cell?.text.trim() ?? ''
    const field = (Object.keys(headings) as Field[]).find((one) => headings[one].test(text))
    if (field && found[field] === undefined) found[field] = column
  })
  return found
}

function readRow({ number: line, cells }: Row, columns: Columns): Entry | Fault | null {
  const cell = (field: Field) => cells[columns[field] ?? -1] ?? null
  const written = (field: Field) => cell(field)?.text.trim() ?? ''
  if (['day', 'kind', 'name'].every((field) => written(field as Field) === '')) return null
  const kind = kindOfWord(written('kind'))
  const name = written('name')
  const from = readDay(cell('day'), null)
  const to = written('to') === '' ? from : readDay(cell('to'), null)
  if (!from.day || from.doubt) return fault(written('day') ? 'day-unreadable' : 'day-missing', line, written('day'))
  if (!to.day || to.doubt) return fault('day-unreadable', line, written('to'))
  if (to.day < from.day) return fault('range-backwards', line, written('to'))
  if (daysBetween(from.day, to.day) >= fileLimits.stretch) return fault('range-too-long', line, written('to'))
  if (!kind) return fault('kind-unknown', line, written('kind'))
  if (name === '') return fault('name-missing', line)
  if (name.length > longestName) return fault('name-too-long', line, name)
  return { line, from: from.day, to: to.day, kind, name }
}

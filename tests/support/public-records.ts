import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publicRecordsFolder } from './public-records-folder'

/** A suggestion as some office published it, with the units that led it. */
export type PublicRecord = {
  readonly id: string
  readonly title: string
  readonly leadUnits: readonly string[]
  readonly text: string
}

function directory(): string {
  const found = publicRecordsFolder()
  if (!found) throw new Error('the public records are missing: no folder shared/data beside this checkout or above it')
  return found
}

type Item = { id: string; title: string; lead_unit: string | null; text: string | null }
type ListRow = { title?: string; lead_unit?: string[] | null }
type List = { id: string; rows?: ListRow[]; excellent_bills?: ListRow[]; excellent_suggestions?: ListRow[] }

const readAll = <Shape>(folder: string): Shape[] =>
  readdirSync(join(directory(), folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(directory(), folder, name), 'utf8')) as Shape)

/** `items/`: whole records. A record of two matters is two. */
export function publicItems(): PublicRecord[] {
  return readAll<Item>('items').flatMap(({ id, title, lead_unit, text }) =>
    title.split(/[;；]/u).map((one, place) => ({
      id: place === 0 ? id : `${id}-${place + 1}`,
      title: one,
      leadUnits: lead_unit ? [lead_unit] : [],
      text: text ?? '',
    })),
  )
}

/** `lists/`: lines of lists with a title. */
export function publicListLines(): PublicRecord[] {
  return readAll<List>('lists').flatMap(({ id, rows = [], excellent_bills = [], excellent_suggestions = [] }) =>
    [...rows, ...excellent_bills, ...excellent_suggestions].flatMap(({ title, lead_unit }, place) =>
      title ? [{ id: `${id}_${place + 1}`, title, leadUnits: lead_unit ?? [], text: '' }] : [],
    ),
  )
}

/** `lists/suggestions-public.csv`: the list compiled from the records; its third last columns hold no quotes of titles. */
export function publicCsvLines(): PublicRecord[] {
  const [, ...lines] = readFileSync(join(directory(), 'lists/suggestions-public.csv'), 'utf8').trim().split(/\r?\n/u)
  return lines.map((line) => {
    const cells = [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/gu)].map(([, quoted, plain]) => quoted ?? plain ?? '')
    return { id: `csv-${cells[0]}`, title: cells[5] ?? '', leadUnits: cells[8] ? [cells[8]] : [], text: '' }
  })
}

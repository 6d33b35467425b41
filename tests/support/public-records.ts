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

/** A reply as it was published, with what the page says beside it. */
export type PublicReply = {
  readonly id: string
  readonly title: string
  readonly number: number | null
  readonly session: string
  readonly delegates: readonly string[]
  readonly letter: string | null
  readonly day: string | null
  readonly isWhole: boolean
  readonly text: string
}

type ReplyItem = Item & {
  kind: string
  number: number | string | null
  session: string | null
  delegates: string[] | null
  answer_class: string | null
  reply_date: string | null
  text_complete: boolean
}

/** `items/`: where the office telephone was taken out stands a number again, and where a text was cut off nothing shows it. */
export function publicReplies(): PublicReply[] {
  return readAll<ReplyItem>('items').map((item) => ({
    id: item.id,
    title: item.title,
    number: item.number === null ? null : Number(item.number),
    session: item.session ?? '',
    delegates: item.delegates ?? [],
    letter: item.answer_class,
    day: /^\d{4}-\d\d-\d\d$/u.test(item.reply_date ?? '') ? item.reply_date : null,
    isWhole: item.text_complete,
    text: (item.text ?? '').replaceAll('[办公电话略]', '0000-0000000'),
  }))
}

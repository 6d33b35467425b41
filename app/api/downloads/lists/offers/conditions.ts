import type { Statement } from '@/lib/documents/workbooks/export-table'
import { isLocalDate } from '@/lib/domain/deadlines/local-date'
import { namesOf } from '@/lib/queries/names-of'
import type { Reading } from '@/lib/queries/query'
import type { Words } from '@/lib/wording/catalogue'
import { dayText, sessionText, termText } from '@/lib/wording/formats'

type NameOf = (id: string) => string | undefined
type Saying = Readonly<Record<string, string>> | ((value: string, nameOf: NameOf) => string | undefined)

/** How the values of a filter are said where they are kinds and not ids: by field, by value; or where they are made of several. */
export type ValueWords = Readonly<Partial<Record<string, Saying>>>

const ids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi
/** What somebody typed is said as he typed it. */
const typed = new Set(['text', 'q', 'delegate'])
const ofTheOrder = new Set(['page', 'order', 'direction', 'before', 'verify'])

/** Under which conditions a list was taken, in words. */
export async function conditionsOf(
  reading: Reading,
  filter: object,
  values: ValueWords,
  words: Words,
): Promise<Statement> {
  const said = Object.entries(filter).filter(([key, value]) => !ofTheOrder.has(key) && isSaid(value))
  const asked = said.flatMap(([, value]) => String(value).match(ids) ?? [])
  const names = new Map((await namesOf(reading, asked)).map((one) => [one.id, nameOf(one, words)]))
  const labels: Readonly<Record<string, string>> = words.exports.names
  return said.map(([key, value]) => {
    const text = String(value)
    return [labels[key] ?? key, typed.has(key) ? text : valueText(text, values[key], (id) => names.get(id), words)]
  })
}

function valueText(value: string, saying: Saying | undefined, nameOf: NameOf, words: Words): string {
  const own = typeof saying === 'function' ? saying(value, nameOf) : saying?.[value]
  const name = own ?? nameOf(value)
  if (name !== undefined) return name
  if (isLocalDate(value)) return dayText(value, words.language)
  return value === '1' ? words.common.yes : value
}

const isSaid = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && typeof value !== 'object'

type Named = Awaited<ReturnType<typeof namesOf>>[number]

function nameOf({ name, term, session }: Named, { language }: Words): string {
  if (name !== null || term === null) return name ?? ''
  return session === null ? termText(term, language) : sessionText({ term, session }, language)
}

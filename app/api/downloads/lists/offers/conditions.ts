import type { Statement } from '@/lib/documents/workbooks/export-table'
import { namesOf } from '@/lib/queries/names-of'
import type { Reading } from '@/lib/queries/query'
import type { Words } from '@/lib/wording/catalogue'
import { sessionText, termText } from '@/lib/wording/formats'

/** How the values of a filter are said where they are kinds and not ids: by field, by value. */
export type ValueWords = Readonly<Partial<Record<string, Readonly<Record<string, string>>>>>

const anId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const ofTheOrder = new Set(['page', 'order', 'direction', 'before', 'verify'])

/** Under which conditions a list was taken, in words. */
export async function conditionsOf(
  reading: Reading,
  filter: object,
  values: ValueWords,
  words: Words,
): Promise<Statement> {
  const said = Object.entries(filter).filter(([key, value]) => !ofTheOrder.has(key) && isSaid(value))
  const ids = said.map(([, value]) => String(value)).filter((value) => anId.test(value))
  const names = new Map((await namesOf(reading, ids)).map((one) => [one.id, nameOf(one, words)]))
  const labels: Readonly<Record<string, string>> = words.exports.names
  return said.map(([key, value]) => {
    const text = String(value)
    return [labels[key] ?? key, values[key]?.[text] ?? names.get(text) ?? (text === '1' ? words.common.yes : text)]
  })
}

const isSaid = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && typeof value !== 'object'

type Named = Awaited<ReturnType<typeof namesOf>>[number]

function nameOf({ name, term, session }: Named, { language }: Words): string {
  if (name !== null || term === null) return name ?? ''
  return session === null ? termText(term, language) : sessionText({ term, session }, language)
}

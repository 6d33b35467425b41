import { createHash } from 'node:crypto'
import type { CongressLicence } from '@/lib/queries/public-licences'
import type { PublicSuggestion } from '@/lib/queries/public-suggestions'
import type { UnitOfYear } from '@/lib/queries/public-units'
import type { Words } from '@/lib/wording/catalogue'
import { licenceTold } from '@/lib/wording/licence-text'
import { writeText } from '../workbooks/write-text'
import { type ZipPart, zipped } from '../workbooks/zip-stream'
import type { OpenField } from './field'
import { channelFields, figureFields, type OpenChannel, type OpenFigure } from './figure-tables'
import { commitmentFields, licenceFields, openFiles, replyFields, suggestionFields, unitFields } from './tables'

export type OpenSource = {
  /** whole suggestions, a few at a time, anew for each file */
  readonly papers: () => AsyncIterable<PublicSuggestion>
  /** one year after the other */
  readonly units: () => AsyncIterable<UnitOfYear>
  /** frozen numbers of published reports, one report at a time */
  readonly figures: () => AsyncIterable<OpenFigure>
  readonly channels: () => AsyncIterable<OpenChannel>
  readonly licences: () => Promise<readonly CongressLicence[]>
}

type Languages = { readonly zh: Words; readonly en: Words }
type Pieces = AsyncGenerator<string | Uint8Array>

/** CSV and JSON of each table, dictionary, licence and checksums; nothing of it is ever held whole. */
export function openArchive(source: OpenSource, origin: string, words: Languages): AsyncGenerator<Buffer> {
  const sums: string[] = []
  const parts = [
    ...pair('suggestions', suggestionFields(origin), source.papers),
    ...pair('replies', replyFields, () => repliesOf(source.papers())),
    ...pair('commitments', commitmentFields, () => commitmentsOf(source.papers())),
    ...pair('units', unitFields, source.units),
    ...pair('figures', figureFields, source.figures),
    ...pair('channels', channelFields, source.channels),
    ...pair('licences', licenceFields, () => later(source.licences)),
    { name: 'dictionary.csv', content: csv(dictionary(words)) },
    { name: 'README.txt', content: readme(words, source.licences) },
  ].map(({ name, content }): ZipPart => ({ name, content: summed(name, content, sums) }))
  return zipped([...parts, { name: 'SHA256SUMS', content: atLast(sums) }])
}

async function* summed(name: string, content: AsyncIterable<string | Uint8Array>, sums: string[]): Pieces {
  const hash = createHash('sha256')
  for await (const piece of content) {
    hash.update(piece)
    yield piece
  }
  sums.push(`${hash.digest('hex')}  ${name}\n`)
}

async function* atLast(sums: readonly string[]): Pieces {
  yield sums.join('')
}

async function* later<Row>(read: () => Promise<readonly Row[]>): AsyncGenerator<Row> {
  yield* await read()
}

async function* repliesOf(papers: AsyncIterable<PublicSuggestion>) {
  for await (const { suggestionId, replies } of papers) for (const reply of replies) yield { ...reply, suggestionId }
}

async function* commitmentsOf(papers: AsyncIterable<PublicSuggestion>) {
  for await (const { commitments } of papers) yield* commitments
}

const pair = <Row>(name: string, fields: readonly OpenField<Row>[], rows: () => AsyncIterable<Row>) => [
  { name: `${name}.csv`, content: csvOf(fields, rows) },
  { name: `${name}.json`, content: jsonOf(fields, rows) },
]

async function* csvOf<Row>(fields: readonly OpenField<Row>[], rows: () => AsyncIterable<Row>): Pieces {
  async function* cells() {
    for await (const row of rows()) yield fields.map(({ of }) => String(of(row) ?? ''))
  }
  yield* writeText({ name: '', headers: fields.map(({ key }) => key), rows: cells() })
}

async function* csv([headers = [], ...rows]: readonly (readonly string[])[]): Pieces {
  yield* writeText({ name: '', headers, rows })
}

async function* jsonOf<Row>(fields: readonly OpenField<Row>[], rows: () => AsyncIterable<Row>): Pieces {
  let before = '[\n'
  for await (const row of rows()) {
    yield before + JSON.stringify(Object.fromEntries(fields.map(({ key, of }) => [key, of(row)])))
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}

function dictionary({ zh, en }: Languages): string[][] {
  const { fields, sources } = zh.publicOpen.openData
  const { fields: meanings, sources: origins } = en.publicOpen.openData
  const lines = Object.entries(openFiles).flatMap(([file, columns]) =>
    columns.map(({ key, type, source }) => [
      ...[file, key, type, fields[key], meanings[key]],
      `${sources[source]} / ${origins[source]}`,
    ]),
  )
  return [['file', 'field', 'type', 'zh', 'en', 'source'], ...lines]
}

async function* readme({ zh, en }: Languages, licences: OpenSource['licences']): Pieces {
  const granted = await licences()
  const told = [zh, en].map((words) => {
    const { openData: said } = words.publicOpen
    return [`${said.title} · ${words.shell.systemName}`, said.lead, said.inside, ...licenceTold(granted, words)]
  })
  yield told
    .map((lines) => lines.join('\n\n'))
    .join('\n\n\n')
    .concat('\n')
}

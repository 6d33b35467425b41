import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textIn } from '@/lib/documents/attachments/text-in'
import { readTable } from '@/lib/documents/workbooks/read-table'
import { withoutGuard } from '@/lib/domain/import/formula-guard'
import { textOf, unzipped } from '../documents/unzipped'
import { takeList } from '../support/exported'
import { rows as sql } from '../support/ledger'
import { foundTown } from '../support/town'

const town = await foundTown()

/** What a spreadsheet program begins a formula with, alone and after what it may overlook. */
const beginnings = [
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  '＝',
  '＋',
  '－',
  '＠',
  "'",
  "'=",
  "''@",
  '\t=',
  '\r\n+',
  ' =',
]
const title = fc
  .tuple(fc.constantFrom(...beginnings, ''), fc.constantFrom('1+1', 'HYPERLINK("http://x")', '建议', 'cmd|A1', '"', ''))
  .map(([beginning, rest]) => `${beginning}${rest}路`)
const risky = /^[=+\-@＝＋－＠\p{Cc}]/u

let written = 0
const write = (titles: readonly string[]) =>
  sql(
    `INSERT INTO suggestion (congress_id, session_id, period, title, lead_delegate_id, entered_by_id, created_at, status, number_text)
      SELECT $1, $2, 'IN_SESSION', t.title, $3, $4, now(), 'SUBMITTED', ($6::int + t.place) || '号' FROM unnest($5::text[]) WITH ORDINALITY t (title, place)`,
    [town.congressId, town.sessionId, town.lead.delegateId, town.lead.personId, titles, written],
  )

const taken = async (list: string, format: string) => {
  const answer = await takeList(town.office, list, `?format=${format}`)
  expect(answer.status).toBe(200)
  return Buffer.from(await answer.arrayBuffer())
}

/** What was written last, by number: no suggestion is ever taken out of the database again. */
const lastIn = (cells: readonly (readonly string[])[], at: number): (string | undefined)[] =>
  cells
    .map((line) => ({ number: Number.parseInt(line[0] ?? '', 10), title: line[at] }))
    .filter(({ number }) => number > written)
    .toSorted((one, other) => one.number - other.number)
    .map((line) => line.title)

test.each(['registry', 'registry-full'])('no cell of %s begins a formula, and each says what it said', async (list) => {
  await fc.assert(
    fc.asyncProperty(fc.array(title, { minLength: 40, maxLength: 40 }), async (titles) => {
      await write(titles)

      const [head = [], ...lines] = parse(await taken(list, 'csv'), { bom: true }) as string[][]
      const at = head.indexOf('标题')
      for (const cell of lines.flat()) expect(cell).not.toMatch(risky)
      expect(lastIn(lines, at).map((cell) => withoutGuard(cell ?? ''))).toEqual(titles)

      const workbook = await taken(list, 'xlsx')
      const xml = unzipped(workbook).get('xl/worksheets/sheet1.xml')?.toString() ?? ''
      expect(xml).not.toMatch(/<f[\s>]/)
      for (const [, text = ''] of xml.matchAll(/<t xml:space="preserve">([^<]*)/g))
        expect(text.replace(/^_x000[9AD]_/, '\t')).not.toMatch(risky)
      const { sheet } = await readTable({ name: 'a.xlsx', bytes: workbook })
      const read = sheet.rows.slice(1).map(({ cells }) => cells.map((cell) => cell?.text ?? ''))
      expect(lastIn(read, at)).toEqual(titles)
      written += titles.length
    }),
    { numRuns: 4 },
  )
})

test('on paper nothing computes, and a title stands as it was written', async () => {
  const titles = ['=1+1路', '@路', "'-路", '＝路'] as const
  await write(titles)
  const docx = unzipped(await taken('registry', 'docx')).get('word/document.xml')
  expect(textOf(docx?.toString() ?? '')).toEqual(expect.arrayContaining([...titles]))
  const pdf = (await textIn('pdf', await taken('registry', 'pdf'), 'worker'))?.text ?? ''
  for (const each of titles) expect(pdf).toContain(each)
})

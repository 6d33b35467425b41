import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTable } from '@/lib/documents/workbooks/read-table'
import { writeText } from '@/lib/documents/workbooks/write-text'
import { writeWorkbook } from '@/lib/documents/workbooks/write-workbook'
import { withGuard, withoutGuard } from '@/lib/domain/import/formula-guard'

const starts = [
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
  "''=",
  ' ',
  '',
  '_x000D_',
  '"',
  '\u0001',
  '\uFFFE',
  '</t>',
  '&amp;',
]
const hostile = fc
  .tuple(fc.constantFrom(...starts), fc.string({ unit: 'grapheme', maxLength: 12 }))
  .map(([start, rest]) => `${start}${rest}`.replaceAll('\0', ''))

const strings = fc.sample(hostile, { numRuns: 10_000, seed: 20_220_315 })
const headers = ['一', '二', '三', '四', '五']
const rows = Array.from({ length: 2_000 }, (_, at) => ['x', ...strings.slice(at * 5 + 1, at * 5 + 5)])
const table = { name: '清单', headers, rows }

async function comesBack(name: string, bytes: Uint8Array) {
  const { sheet } = await readTable({ name, bytes })
  const read = sheet.rows.map(({ cells }) => headers.map((_, column) => cells[column]?.text ?? ''))
  expect(read).toEqual([headers, ...rows])
  expect(sheet.rows.flatMap(({ cells }) => cells).filter((cell) => cell?.formula)).toEqual([])
}

test('10,000 hostile texts come back from a workbook as they were, and none is a formula', async () => {
  const bytes = await buffer(writeWorkbook(table))
  await comesBack('清单.xlsx', bytes)
}, 120_000)

test('the same from comma-separated text', async () => {
  await comesBack('清单.csv', await buffer(writeText(table)))
}, 120_000)

test('a guarded text never begins like a formula, and the guard is taken off exactly', () => {
  fc.assert(
    fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
      expect(withGuard(text)).not.toMatch(/^[=+\-@＝＋－＠\p{Cc}]/u)
      expect(withoutGuard(withGuard(text))).toBe(text)
    }),
    { numRuns: 10_000 },
  )
})

test('the longest list that can come back in is written without being held', async () => {
  const long = Array.from({ length: 19_000 }, (_, row) => headers.map((_, column) => `第${row}行第${column}列的内容`))
  const before = process.memoryUsage().rss
  const bytes = await buffer(writeWorkbook({ ...table, rows: long }))
  expect(process.memoryUsage().rss - before).toBeLessThan(120 * 1024 * 1024)
  expect((await readTable({ name: '清单.xlsx', bytes })).sheet.rows).toHaveLength(19_001)
}, 120_000)

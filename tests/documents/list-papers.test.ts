import type { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { letterFonts } from '@/lib/documents/letters/fonts'
import { writeListDocx } from '@/lib/documents/lists/write-list-docx'
import { writeListPdf } from '@/lib/documents/lists/write-list-pdf'
import type { TakenCell } from '@/lib/documents/workbooks/export-table'
import { writeText } from '@/lib/documents/workbooks/write-text'
import { writeWorkbook } from '@/lib/documents/workbooks/write-workbook'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { dayText } from '@/lib/wording/formats'

type Rows = AsyncGenerator<readonly TakenCell[]>

const day = localDate('2022-03-01')
const headers = ['编号', '标题', '日期', '件数']
const widths = [8, 40, 16, 8]

/** Rows that tell how many of them were asked for. */
function rowsTo(count: number) {
  const asked = { rows: 0 }
  async function* rows(): Rows {
    for (let at = 1; at <= count; at++) {
      asked.rows = at
      yield [`${at}`, `关于第${at}条道路的建议`, { day }, at] as const
    }
  }
  return { asked, rows: rows() }
}

const fonts = letterFonts()
if (!fonts) throw new Error('no font with Chinese signs')

const paper = (rows: Rows) => ({
  ...{ title: '济阳清单', headers, widths, rows, said: [['行数', '全部']] as const },
  signs: { colon: '：', between: '；' },
  dayText: (one: typeof day) => dayText(one, 'zh-CN'),
})
const writers: Record<string, (rows: Rows) => Readable> = {
  csv: (rows) => writeText({ name: '清单', headers, rows }),
  xlsx: (rows) =>
    writeWorkbook({ name: '清单', headers, widths, rows, about: { name: '说明', said: () => [['行数', '多']] } }),
  docx: (rows) => writeListDocx(paper(rows)),
  pdf: (rows) => writeListPdf(paper(rows), { fonts, author: '济阳区人大', at: new Date('2022-03-01') }),
}

test.each(Object.entries(writers))('%s waits for whoever reads it slowly', async (_, write) => {
  const { asked, rows } = rowsTo(100_000)
  const file = write(rows)
  for await (const piece of file) {
    expect(piece.length).toBeGreaterThan(0)
    if (asked.rows > 0) break
  }
  expect(asked.rows).toBeLessThan(20_000)
})

test.each(['csv', 'xlsx'] as const)(
  '100,000 rows as %s cost the memory of a few',
  async (format) => {
    const { asked, rows } = rowsTo(100_000)
    const before = process.memoryUsage().heapUsed
    let size = 0
    for await (const piece of (writers[format] as (rows: Rows) => Readable)(rows)) size += piece.length
    expect(asked.rows).toBe(100_000)
    expect(size).toBeGreaterThan(100_000)
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(200 * 1024 * 1024)
  },
  60_000,
)

test('rows that fail tear the file instead of ending it, whatever its format', async () => {
  async function* failing(): Rows {
    yield* rowsTo(50).rows
    throw new Error('the right is gone')
  }
  for (const write of Object.values(writers)) {
    const file = write(failing())
    await expect(file.toArray()).rejects.toThrow('the right is gone')
  }
})

test('a list of several pages is numbered and its long text is not lost', async () => {
  async function* rows(): Rows {
    yield ['1', '很长的建议内容。'.repeat(600), { day }, 1] as const
    yield* rowsTo(60).rows
  }
  const pieces = await (writers.pdf as (rows: Rows) => Readable)(rows()).toArray()
  const pdf = Buffer.concat(pieces).toString('latin1')
  expect(Number(/\/Type \/Pages\s*\/Count (\d+)/.exec(pdf)?.[1])).toBeGreaterThan(4)
})

import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { textIn } from '@/lib/documents/attachments/text-in'
import { letterFonts } from '@/lib/documents/letters/fonts'
import { cellText, saidText, sheetFor, widthsOn } from '@/lib/documents/lists/list-paper'
import { writeListDocx } from '@/lib/documents/lists/write-list-docx'
import { writeListPdf } from '@/lib/documents/lists/write-list-pdf'
import type { TakenCell } from '@/lib/documents/workbooks/export-table'
import { writeText } from '@/lib/documents/workbooks/write-text'
import { writeWorkbook } from '@/lib/documents/workbooks/write-workbook'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { dayText } from '@/lib/wording/formats'
import { unzipped } from './unzipped'

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
  ...{ title: '济阳清单', tables: [{ headers, widths, rows }], said: [['行数', '全部']] as const },
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

const bytesOf = (format: string, rows: Rows) => buffer((writers[format] as (rows: Rows) => Readable)(rows))

test('a list of several pages has its head and its number on each, and of a long text no sign is lost', async () => {
  async function* rows(): Rows {
    yield ['1', '桥'.repeat(5000), { day }, 1] as const
    yield* rowsTo(60).rows
  }
  const pdf = await bytesOf('pdf', rows())
  const pages = Number(/\/Type \/Pages\s*\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1])
  expect(pages).toBeGreaterThan(4)
  const words = (await textIn('pdf', pdf, 'worker'))?.text.replace(/\s/g, '') ?? ''
  const times = (text: string) => words.split(text).length - 1
  expect([times('桥'), times('编号标题日期件数')]).toEqual([5000, pages])
  for (let page = 1; page <= pages; page++) expect(times(`—${page}—`), `page ${page}`).toBe(1)
  for (let at = 1; at <= 60; at++) expect(times(`关于第${at}条道路的建议2022年3月1日`), `row ${at}`).toBe(1)
  expect(times('行数：全部')).toBe(1)
})

test('a word processor repeats the head, breaks only rows of long texts, and numbers stand to the right', async () => {
  async function* rows(): Rows {
    yield ['1', '短', { day }, 1234] as const
    yield ['2', '长'.repeat(400), { day }, 5] as const
  }
  const xml =
    unzipped(await bytesOf('docx', rows()))
      .get('word/document.xml')
      ?.toString() ?? ''
  const [head = '', short = '', long = ''] = xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []
  expect([head, short, long].map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false, false])
  expect([short, long].map((row) => row.includes('<w:cantSplit/>'))).toEqual([true, false])
  const cells = short.match(/<w:tc>.*?<\/w:tc>/gs) ?? []
  expect(cells.map((cell) => cell.includes('w:jc w:val="right"'))).toEqual([false, false, false, true])
  expect(cells[3]).toContain('>1,234<')
})

test('a workbook says on a sheet of its own what it is, once its rows are known', async () => {
  const parts = unzipped(await bytesOf('xlsx', rowsTo(3).rows))
  const about = parts.get('xl/worksheets/sheet2.xml')?.toString()
  expect(about).toMatch(/行数.*多/s)
})

test('a cell is printed as it is read, and a wide list lies on the larger sheet', () => {
  const printed = (cell: TakenCell) => cellText(cell, (one) => dayText(one, 'zh-CN'))
  expect([1234567, { day }, '一\t二\u0001\u200d\n三\ufffe'].map((cell) => printed(cell as TakenCell))).toEqual([
    ...['1,234,567', '2022年3月1日', '一 二\u200d\n三'],
  ])
  const said = [
    ['行数', '3'],
    ['条件', '无'],
  ] as const
  expect(saidText({ said, signs: { colon: '：', between: '；' } })).toBe('行数：3；条件：无')
  const inMillimetres = (widths: readonly number[]) =>
    Math.round((sheetFor([{ widths: [8] }, { widths }]).width * 25.4) / 72)
  expect([inMillimetres(widths), inMillimetres(Array(12).fill(16))]).toEqual([297, 420])
})

test('a narrow column keeps its line where the sheet is full, and only the widest give way', () => {
  const [number, title, units, state] = widthsOn(400, [8, 46, 40, 8])
  expect([number, state]).toEqual([52, 52])
  expect([title, units]).toEqual([148, 148])
  const roomy = widthsOn(400, [8, 16])
  expect(roomy.reduce((sum, width) => sum + width, 0)).toBeCloseTo(400)
  expect(roomy[0]).toBeGreaterThan(52)
})

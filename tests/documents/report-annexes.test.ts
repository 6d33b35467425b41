import { buffer } from 'node:stream/consumers'
import { beforeAll, expect, test } from 'vitest'
import { readTable } from '@/lib/documents/workbooks/read-table'
import { writeSheets } from '@/lib/documents/workbooks/write-workbook'
import { readReport } from '@/lib/domain/annual-report/parts'
import type { YearFacts } from '@/lib/domain/figures/facts'
import type { YearFigures } from '@/lib/domain/figures/year-figures'
import { reportAnnexes } from '@/lib/wording/report-annexes'
import { on, suggestion, year } from '../domain/figures/a-year'
import { groundOf, writtenReport } from '../support/a-report'

const facts = year([
  suggestion({
    assignments: [
      { unitId: 'u1', role: 'LEAD' },
      { unitId: 'u4', role: 'SEPARATE' },
    ],
    townIds: ['t1', 't2'],
  }),
  suggestion({
    assignments: [
      { unitId: 'u2', role: 'SOLE' },
      { unitId: 'u1', role: 'ASSIST' },
    ],
    categoryId: null,
  }),
])
const report = writtenReport(groundOf(facts, on('2023-01-08')))
let bytes: Uint8Array

beforeAll(async () => {
  bytes = await buffer(writeSheets(reportAnnexes(report)))
})

async function rowsOf(sheet: string): Promise<string[][]> {
  const read = await readTable({ name: '附表.xlsx', bytes, sheet })
  return read.sheet.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? ''))
}

test('each table has a sheet, and every number of the text stands on the first under the number of its note, with what it is divided of', async () => {
  const read = await readTable({ name: '附表.xlsx', bytes })
  expect(read.sheets.map(({ name }) => name)).toEqual([
    ...[
      '报告数字',
      '承办单位',
      '代表团',
      '分类',
      '承办系统',
      '涉及镇街',
      '其他渠道',
      '重点督办',
      '承诺事项',
      '数据说明',
    ],
  ])
  const rows = read.sheet.rows.slice(1).map(({ cells }) => cells.map((cell) => cell?.text ?? ''))
  const { notes } = readReport(report.text, report.numbers)
  for (const { place, number } of notes) {
    const row = rows[place - 1] ?? []
    expect([row[0], row[9]]).toEqual([String(place), number.key])
    if (number.form === 'percent') expect([row[3], row[4]]).toEqual([String(number.part), String(number.base)])
    else expect(row[2]).toBe(String(number.value))
    expect(row[5]).not.toBe('')
  }
  expect(rows).toHaveLength(Object.keys(report.numbers).length)
})

test('the groups stand over the whole, in which each counts once', async () => {
  const units = await rowsOf('承办单位')
  expect(units.map((row) => [row[0], row[1], row[12] ?? ''])).toEqual([
    ['承办单位', '建议', '协办'],
    ['u1', '1', '1'],
    ['u2', '1', '0'],
    ['u4', '1', '0'],
    ['全区（每件计一次）', '2', ''],
  ])
})

test('the towns stand over the whole, the whole district in a row of its own, and it is said what counts twice', async () => {
  const towns = await rowsOf('涉及镇街')
  expect(towns.map((row) => row.slice(0, 2))).toEqual([
    ['镇街', '建议'],
    ['t1', '1'],
    ['t2', '1'],
    ['全区性', '1'],
    ['全区（每件计一次）', '2'],
  ])
  const said = (await rowsOf('数据说明')).filter(([what]) => what === '合计说明').map(([, text]) => text)
  expect(said).toContain('本年各镇街和全区性合计3件，大于全区2件，其中重复计1件。')
})

test('where nothing counts twice no number says so, and without a list of towns nothing is said of them', async () => {
  const sheetsOf = (figures: YearFacts) => reportAnnexes(writtenReport(groundOf(figures, on('2023-01-08'))))
  const text = (figures: YearFacts) => JSON.stringify(sheetsOf(figures))
  const named = (sheets: ReturnType<typeof reportAnnexes>) => sheets.map(({ name }) => name)
  const once = year([suggestion({ townIds: ['t2'] })])
  expect(text(once)).toContain('涉及镇街')
  expect(text(once)).not.toContain('其中重复计')
  const without = year([suggestion()], { towns: [] })
  expect(named(sheetsOf(without))).not.toContain('涉及镇街')
  expect(text(without)).not.toContain('没有登记镇街')
  // A report that was frozen before there was a list of them.
  const { byTown: _, ...before } = report.figures.whole
  const old = { ...report, figures: { ...report.figures, whole: before as YearFigures } }
  expect(named(reportAnnexes(old))).not.toContain('涉及镇街')
  expect(JSON.stringify(reportAnnexes(old))).not.toContain('没有登记镇街')
})

test('channels and key suggestions are there, and what the seal is', async () => {
  expect((await rowsOf('其他渠道')).map((row) => row.slice(0, 2))).toContainEqual(['联络站', '5'])
  expect(await rowsOf('重点督办')).toContainEqual(['12', '关于<修路>的建议', 'roads', 'u1', '王一', '办结'])
  expect(await rowsOf('数据说明')).toContainEqual(['校验码（SHA-256）', 'ab'.repeat(32)])
})

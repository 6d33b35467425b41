import { parse } from 'csv-parse/sync'
import { beforeAll, expect, test } from 'vitest'
import { textOf, unzipped } from '../documents/unzipped'
import { deadlineWorld } from '../support/deadline-world'
import { exportsLogged, takeList } from '../support/exported'
import type { Person } from '../support/people'
import { foundTown, type Town } from '../support/town'

let town: Town
beforeAll(async () => {
  town = await foundTown()
  await deadlineWorld(town)
})

const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer())
const logged = () => exportsLogged(town.congressId)

test('the board leaves in four formats, each in the log with its year and whose numbers they are', async () => {
  const get = async (format: string) => bytesOf(await takeList(town.office, 'board', `?year=2022&format=${format}`))

  const workbook = unzipped(await get('xlsx'))
  const names = [...(workbook.get('xl/workbook.xml')?.toString() ?? '').matchAll(/<sheet name="([^"]+)"/g)]
  expect(names.map(([, name]) => name)).toEqual(expect.arrayContaining(['主要数字', '按承办单位', '说明']))
  expect(new Set(names.map(([, name]) => name)).size).toBe(names.length)
  const figures = workbook.get('xl/worksheets/sheet1.xml')?.toString() ?? ''
  expect(figures).toContain('怎么算的')
  expect(figures).toMatch(/建议<\/t><\/is><\/c><c s="3"><v>6<\/v>/)
  expect(figures).toMatch(/<c s="5"><v>0\.\d{3}<\/v>|<c s="5"><v>1\.000<\/v>/)
  const about = workbook.get(`xl/worksheets/sheet${names.length}.xml`)?.toString() ?? ''
  expect(about).toMatch(/年度：2022；数字范围：全部建议/)
  expect(about).toContain('组数字各部分与总数相符')

  const csv = parse(await get('csv'), { bom: true })
  expect(csv[0]).toEqual(['表', '行', '列', '值'])
  expect(csv).toContainEqual(['主要数字', '总体情况；建议', '数值', '6'])
  expect(csv.some(([, , column, value]) => column === '比率' && /^\d+\.\d%$/.test(value ?? ''))).toBe(true)

  const docx = textOf(
    unzipped(await get('docx'))
      .get('word/document.xml')
      ?.toString() ?? '',
  )
  expect(docx).toEqual(expect.arrayContaining(['一、主要数字', '怎么算的']))
  expect(docx[0]).toMatch(/2022年代表建议办理情况统计表$/)
  expect((await get('pdf')).toString('latin1')).toMatch(/^%PDF-[\s\S]*%%EOF\s*$/)

  const conditions = { 年度: '2022', 数字范围: '全部建议' }
  expect(await logged()).toEqual(
    ['xlsx', 'csv', 'docx', 'pdf'].map((format) => ({
      ...{ list: 'board', format, rows: expect.any(Number), whole: true, conditions },
    })),
  )
})

test('a unit takes its own board, in which nobody else has a name', async () => {
  const taken = (by: Person) => takeList(by, 'board', '?year=2022&format=csv').then((answer) => answer.text())
  const [whole, own] = [await taken(town.office), await taken(town.housing.clerk)]
  for (const other of [town.court, town.street]) {
    expect(whole).toContain(other.name)
    expect(own).not.toContain(other.name)
  }
  expect(own).toContain(town.housing.name)
  expect((await logged()).at(-1)).toMatchObject({ conditions: { 数字范围: '本单位承办的建议' } })
})

test('a year that the page does not know is refused, and nothing is written down', async () => {
  const before = (await logged()).length
  for (const asked of ['year=1999', 'year=x', '?year=2022.5', '', 'year=%00'])
    expect((await takeList(town.office, 'board', `?${asked}&format=csv`)).status, asked).toBe(404)
  expect((await takeList(town.system, 'board', '?year=2022&format=csv')).status).toBe(404)
  expect(await logged()).toHaveLength(before)
})

test('whoever waits hears how many rows it has', async () => {
  const answer = await takeList(town.office, 'board', '?year=2022&format=xlsx', { 'X-Progress': 'rows' })
  const framed = await bytesOf(answer)
  expect(Number(answer.headers.get('X-Rows'))).toBeGreaterThan(50)
  expect(framed.readUInt32BE(framed.length - 8)).toBe(Number(answer.headers.get('X-Rows')))
})

import { buffer } from 'node:stream/consumers'
import { beforeAll, expect, test } from 'vitest'
import { readTable } from '@/lib/documents/workbooks/read-table'
import { writeText } from '@/lib/documents/workbooks/write-text'
import { writeWorkbook } from '@/lib/documents/workbooks/write-workbook'
import { understandTable } from '@/lib/domain/import/understand-table'
import { headersToWrite, writtenRow } from '@/lib/domain/import/written-row'
import { type RegistryFilter, registryFilterSchema } from '@/lib/schemas/registry-filter'
import { registryOf, takeList } from '../support/exported'
import { confirm, preview, previewBytes, undo } from '../support/import-lists'
import { type Person, refusalOf } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town
beforeAll(async () => {
  town = await foundTown()
  const lines = [
    'A1,=SUM(甲)的建议,王立新,闫冰、赵国庆,城区代表团,交通运输局,住房和城乡建设局,2022-03-01,2022-05-10,A,交字〔2022〕1号,公开,满意',
    '088,+号开头的建议,赵国庆,,乡镇代表团,分办：交通运输局、住房和城乡建设局,,2022-03-02,,,,,',
    'A3,尚未交办的建议,闫冰,,城区代表团,,,,,,,,',
    'A4,不满意的建议,王立新,,城区代表团,人民法院,,2022-03-03,2022-06-01,D,,不公开,不满意',
  ]
  const { importId } = await preview(town.office, lines)
  await confirm(town.office, importId)
})

const filter = (asked: object = {}) => registryFilterSchema.parse(asked)
const exported = (by: Person, asked: RegistryFilter = filter()) => registryOf(by, '2022-06-10', asked)
const table = async () => ({
  name: '建议总表',
  headers: headersToWrite,
  rows: (await exported(town.office)).map((row) => writtenRow(row, '状态')),
})

test('it holds what the filters hold', async () => {
  expect((await exported(town.office)).map(({ number }) => number)).toEqual(['A1', '088', 'A3', 'A4'])
  expect((await exported(town.office, filter({ status: 'RATED' }))).map(({ number }) => number)).toEqual(['A1', 'A4'])
  expect(await exported(town.leader, filter({ unit: town.court.id }))).toHaveLength(1)
})

test('the letter that is claimed stands beside what it is worth', async () => {
  const of = async (number: string) => {
    const row = (await exported(town.office)).find((one) => one.number === number)
    return row && [row.answerClass, writtenRow(row, '状态').at(headersToWrite.indexOf('类别认定'))]
  }
  const reply = await rows.reply.findFirstOrThrow({ where: { answerLetter: 'A', congressId: town.congressId } })
  const say = (data: object) => rows.reply.update({ where: { id: reply.id }, data })
  expect(await of('A1')).toEqual(['A', '待确认'])
  await say({ delegateAgrees: false })
  expect(await of('A1')).toEqual(['A', '代表不同意'])
  await say({ delegateAgrees: true, officeAgrees: true })
  expect(await of('A1')).toEqual(['A', '三方一致'])
  await say({ correctedMeaning: 'IN_PROGRESS', correctedLetter: 'B' })
  expect(await of('A1')).toEqual(['A', '督办机关改定为B类'])
  await say({ correctedMeaning: null, correctedLetter: null, delegateAgrees: null, officeAgrees: null })
  expect(await of('A4')).toEqual(['D', '自报'])
  expect(await of('A3')).toEqual([null, ''])
})

test('delegates, units and administrators find no such list', async () => {
  for (const other of [town.lead, town.housing.clerk, town.government, town.system]) {
    expect(await refusalOf(exported(other))).toBe('not-found')
  }
})

test('every column that is written out is understood when it comes back', () => {
  const columns = headersToWrite.map((header) => ({ text: header }))
  const { columns: understood } = understandTable({ name: '', merges: [], rows: [{ number: 1, cells: columns }] })
  const fields = understood.slice(0, headersToWrite.indexOf('状态'))
  expect(fields.map(({ confidence }) => confidence)).toEqual(fields.map(() => 'certain'))
  expect(headersToWrite.slice(fields.length)).toEqual([
    '状态',
    '来源',
    '地点',
    '形成方式',
    '多年多次提出',
    '书面答复要求',
    '录入',
    '代表意愿',
    '公开决定',
    '身份保密',
    '类别认定',
  ])
})

test.each([
  ['a workbook', '清单.xlsx', writeWorkbook],
  ['text', '清单.csv', writeText],
])('what goes out as %s comes in again without loss', async (_, name, write) => {
  const out = await table()
  const bytes = await buffer(write(out))
  const { sheet } = await readTable({ name, bytes })
  const read = sheet.rows.map(({ cells }) => out.headers.map((_, column) => cells[column]?.text ?? ''))
  expect(read).toEqual([[...out.headers], ...out.rows])
})

test('the list of one town becomes the list of another', async () => {
  const other = await foundTown('邻县')
  const before = await table()
  const file = await takeList(town.office, 'registry-full', '?format=xlsx')
  const { importId } = await previewBytes(other.office, '清单.xlsx', Buffer.from(await file.arrayBuffer()))
  expect(await confirm(other.office, importId)).toMatchObject({ suggestions: 4, units: 0, delegates: 0 })
  const after = await registryOf(other.office, '2022-06-10')
  expect(after.map((row) => writtenRow(row, '状态'))).toEqual(before.rows)
  await undo(other.office, importId)
})

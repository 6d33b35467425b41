import { text } from 'node:stream/consumers'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { readTable } from '@/lib/documents/workbooks/read-table'
import { textOf, unzipped } from '../documents/unzipped'
import { exportsLogged, takeList } from '../support/exported'
import { rows as sql } from '../support/ledger'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()
const { office } = town

test('the list behind a number is that of a number that exists', async () => {
  const asked = [
    'year=2022&figure=nonsense',
    'year=x&figure=suggestions',
    'figure=suggestions',
    'year=2022&figure=suggestions&unit=x',
  ]
  for (const each of asked) expect((await takeList(office, 'figure', `?format=csv&${each}`)).status).toBe(404)
  for (const list of ['figure-promises', 'channel-figure'])
    expect((await takeList(office, list, '?format=csv&year=2022&figure=constructor')).status).toBe(404)
})

test('a list that is not offered is not found, and nobody who is not signed in gets one', async () => {
  expect((await takeList(office, 'passwords')).status).toBe(404)
  expect((await takeList(office, '__proto__')).status).toBe(404)
  expect((await takeList({ ...office, token: 'A'.repeat(43) }, 'registry')).status).toBe(401)
})

const grown = await foundTown('长清')
const add = (count: number, title: string) =>
  sql(
    `INSERT INTO suggestion (congress_id, session_id, period, title, lead_delegate_id, entered_by_id, created_at, status, number_text)
      SELECT $1, $2, 'IN_SESSION', $5 || n, $3, $4, now(), 'SUBMITTED', $5 || n || '.' FROM generate_series(1, $6::int) n`,
    [grown.congressId, grown.sessionId, grown.lead.delegateId, grown.lead.personId, title, count],
  )

const logged = () => exportsLogged(grown.congressId)
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer())

test('the same rows in four formats, no cell a formula, and each in the log with its conditions', async () => {
  await add(3, '=1+1 建议')
  const asked = (format: string) => `?format=${format}&period=IN_SESSION&session=${grown.sessionId}&page=nonsense`
  const get = async (format: string) => bytesOf(await takeList(grown.office, 'registry', asked(format)))
  const csv = parse(await get('csv'), { bom: true })
  expect(csv.map(([, title]) => title).toSorted()).toEqual(["'=1+1 建议1", "'=1+1 建议2", "'=1+1 建议3", '标题'])
  const { sheet } = await readTable({ name: 'a.xlsx', bytes: await get('xlsx') })
  expect(sheet.rows.map(({ cells }) => cells[1]?.text).toSorted()).toEqual([
    '=1+1 建议1',
    '=1+1 建议2',
    '=1+1 建议3',
    '标题',
  ])
  const docx =
    unzipped(await get('docx'))
      .get('word/document.xml')
      ?.toString() ?? ''
  expect(textOf(docx)).toEqual(expect.arrayContaining(['标题', '=1+1 建议1', '=1+1 建议3']))
  expect(docx).toMatch(/<w:tblHeader\/>/)
  expect(docx).toContain('w:orient="landscape"')
  expect(docx).toContain('第十九届第一次会议')
  const pdf = (await get('pdf')).toString('latin1')
  expect(pdf).toMatch(/^%PDF-/)
  expect(pdf).toMatch(/%%EOF\s*$/)
  const conditions = { 会议: '第十九届第一次会议', 提出时间: expect.any(String) }
  expect(await logged()).toEqual(
    ['csv', 'xlsx', 'docx', 'pdf'].map((format) => ({ list: 'registry', format, rows: 3, whole: true, conditions })),
  )
})

test('a list without rows says so on paper, and stays a plain head for programs', async () => {
  const none = (format: string) => takeList(office, 'registry', `?format=${format}&text=没有这样的`).then(bytesOf)
  const docx = textOf(
    unzipped(await none('docx'))
      .get('word/document.xml')
      ?.toString() ?? '',
  )
  expect(docx).toContain('没有符合条件的记录')
  expect(parse(await none('csv'), { bom: true })).toHaveLength(1)
})

test('a long list goes out part by part, says how far it is, and on paper it is refused before anything leaves', async () => {
  await add(2001, '关于道路的建议')
  const before = (await logged()).length
  const refused = await takeList(grown.office, 'registry', '?format=pdf')
  expect([refused.status, (await refused.json()).code]).toEqual([422, 'export-too-large'])
  expect(await logged()).toHaveLength(before)

  const sent = await takeList(grown.office, 'registry', '?format=csv', { 'X-Progress': 'rows' })
  expect(sent.headers.get('X-Rows')).toBe('2004')
  const framed = await bytesOf(sent)
  const told: number[] = []
  const pieces: Buffer[] = []
  for (let at = 0; at < framed.length; at += 8 + framed.readUInt32BE(at + 4)) {
    told.push(framed.readUInt32BE(at))
    pieces.push(framed.subarray(at + 8, at + 8 + framed.readUInt32BE(at + 4)))
  }
  expect([told.at(-1), pieces.at(-1)?.length]).toEqual([2004, 0])
  expect(told).toEqual(told.toSorted((one, other) => one - other))
  const numbers = parse(Buffer.concat(pieces), { bom: true }).slice(1)
  expect(numbers).toHaveLength(2004)
  expect((await logged()).slice(before)).toMatchObject([
    { rows: 1000, whole: false },
    { rows: 2004, whole: true },
  ])
})

test('the list behind a number is one reading, however long: no row of it can be gone by a next part', async () => {
  await sql(`UPDATE suggestion SET registered_on = '2022-02-01' WHERE congress_id = $1`, [grown.congressId])
  const before = (await logged()).length
  const answer = await takeList(grown.office, 'figure', '?format=csv&year=2022&figure=suggestions')
  expect(parse(await bytesOf(answer), { bom: true }).slice(1)).toHaveLength(2004)
  expect((await logged()).slice(before)).toMatchObject([{ rows: 2004, whole: true }])
})

test('who loses the right on the way gets a torn file, and the log knows it', async () => {
  const answer = await takeList(grown.leader, 'registry', '?format=csv')
  expect(answer.status).toBe(200)
  await rows.roleGrant.updateMany({
    where: { personId: grown.leader.personId },
    data: { revokedAt: new Date('2022-01-02') },
  })
  await expect(text(answer.body as never)).rejects.toThrow()
  const torn = (await logged()).at(-1)
  expect(torn).toMatchObject({ format: 'csv', whole: false })
  // How many parts were read ahead before the right was gone is not for us to say, only that they were not all.
  expect([1000, 2000]).toContain(torn?.rows)
})

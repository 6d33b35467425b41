import { expect, test } from 'vitest'
import { answerUploadedList } from '@/lib/web/door-for-lists'
import { takeList } from '../support/exported'
import { requestTo } from '../support/http'
import { eventsOf, rows } from '../support/ledger'
import type { Person } from '../support/people'
import { foundTown } from '../support/town'

const town = await foundTown()
const list = '编号,标题,领衔代表\n1,关于甲的建议,王立新\n'
let serial = 0

type Sent = {
  by?: Person
  body?: BodyInit
  address?: string
  key?: string
  headers?: Record<string, string | undefined>
}

async function upload({ by = town.office, body = list, address = '?name=清单.csv', key, headers = {} }: Sent = {}) {
  const usual = { 'Content-Type': 'application/octet-stream', ...headers }
  const request = requestTo('', { by, body, key: key ?? `upload-${++serial}`, headers: usual })
  const there = new Request(`http://localhost:3000/api/uploads/imports${address}`, request)
  const response = await answerUploadedList(there)
  return { status: response.status, body: await response.json() }
}

const code = async (sent: Sent) => (await upload(sent)).body.code

test('a list is read and previewed', async () => {
  const { status, body } = await upload()
  expect(status).toBe(200)
  expect(await eventsOf(body.result.importId)).toEqual(['import.previewed'])
})

test('the same upload sent twice has one effect', async () => {
  const [first, second] = [await upload({ key: 'twice-12345' }), await upload({ key: 'twice-12345' })]
  expect(second).toEqual(first)
  expect(await code({ key: 'twice-12345', body: `${list}2,乙,王立新\n` })).toBe('key-reused')
})

test('the checks are those of every change', async () => {
  expect(await code({ headers: { 'Sec-Fetch-Site': 'cross-site' } })).toBe('origin-refused')
  expect(await code({ headers: { Cookie: undefined } })).toBe('session-ended')
  expect(await code({ headers: { 'Content-Type': 'application/json' } })).toBe('shape-refused')
  expect(await code({ headers: { 'Idempotency-Key': undefined } })).toBe('key-missing')
  for (const address of [
    '',
    '?name=',
    '?name=a.csv&more=1',
    `?name=${'x'.repeat(300)}.csv`,
    '?name=a%00.csv',
    '?name=a%E2%80%AEb.csv',
  ]) {
    expect(await code({ address })).toBe('shape-refused')
  }
})

test('who may not import is turned away before the file is read', async () => {
  const unread = new ReadableStream({ pull: () => Promise.reject(new Error('somebody read it')) }, { highWaterMark: 0 })
  for (const by of [town.lead, town.housing.clerk, town.leader, town.system])
    expect(await code({ by })).toBe('not-found')
  expect(await code({ by: town.audit, body: unread })).toBe('not-found')
})

test('ten megabytes are the limit, whatever the sender declares', async () => {
  const limit = 10 * 1024 * 1024
  expect(await code({ body: new Uint8Array(limit + 1) })).toBe('file-too-large')
  let sent = 0
  const endless = new ReadableStream({
    pull: (stream) => {
      sent += 1 << 20
      stream.enqueue(new Uint8Array(1 << 20).fill(65))
    },
  })
  expect(await code({ body: endless })).toBe('file-too-large')
  expect(sent).toBeLessThan(limit + (4 << 20))
  expect(await code({ body: new Uint8Array(limit).fill(65) })).toBe('cell-too-long')
  expect(await code({ body: '' })).toBe('file-empty')
})

const download = (by: Person, address = '') => takeList(by, 'registry-full', address)

test('what leaves the house is written down, and never shown inside a page', async () => {
  const answer = await download(town.office, '?format=csv&status=DRAFT&page=nonsense')
  expect(answer.status).toBe(200)
  expect(answer.headers.get('Content-Disposition')).toMatch(/^attachment; /)
  expect(answer.headers.get('Content-Security-Policy')).toContain('sandbox')
  expect(await answer.text()).toMatch(/^\uFEFF?"编号","标题"/)
  const [event] = await rows("SELECT data FROM event WHERE type = 'list.exported' ORDER BY sequence DESC LIMIT 1")
  expect(event?.data).toMatchObject({ list: 'registry-full', format: 'csv', rows: 0, whole: true })
})

test('a list that is longer than one part is whole, each row once', async () => {
  const { congressId, sessionId, lead, office } = await foundTown('长清')
  await rows(
    `INSERT INTO suggestion (congress_id, session_id, period, title, lead_delegate_id, entered_by_id, created_at, status, number_text)
      SELECT $1, $2, 'IN_SESSION', '建议' || n, $3, $4, now(), 'SUBMITTED', 'N' || n || '.' FROM generate_series(1, 2001) n`,
    [congressId, sessionId, lead.delegateId, lead.personId],
  )
  const sent = await (await download(office, '?format=csv')).text()
  const numbers = [...sent.matchAll(/^"(N\d+\.)"/gm)].map(([, number]) => number)
  expect([numbers.length, new Set(numbers).size]).toEqual([2001, 2001])
  const [event] = await rows("SELECT data FROM event WHERE type = 'list.exported' ORDER BY at DESC LIMIT 1")
  expect(event?.data).toMatchObject({ list: 'registry-full', format: 'csv', rows: 2001, whole: true })
})

test('who has no such list gets none', async () => {
  for (const by of [town.lead, town.housing.clerk, town.government, town.system]) {
    expect((await download(by)).status).toBe(404)
  }
  expect((await download({ ...town.office, token: 'A'.repeat(43) })).status).toBe(401)
})

test('a search of signs that mean something to the database is no fault of ours', async () => {
  expect((await download(town.office, '?format=csv&text=%00')).status).toBe(400)
  for (const signs of ['\\', '\\&', "'&'", '!(:*', '%_'])
    expect((await download(town.office, `?format=csv&text=${encodeURIComponent(signs)}`)).status, signs).toBe(200)
})

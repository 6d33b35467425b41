import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { POST } from '@/app/api/uploads/voices/route'
import { requestTo } from '../support/http'
import type { Person } from '../support/people'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()

async function upload(body: string, by: Person = town.office, key = randomUUID()) {
  const headers = { 'Content-Type': 'application/octet-stream' }
  const request = requestTo('', { by, body, key, headers })
  const response = await POST(new Request('http://localhost:3000/api/uploads/voices?name=意见建议.csv', request))
  return { status: response.status, body: await response.json() }
}

const sheet = [
  '迷你人代会意见建议',
  '代表,反映内容,地点,居民姓名,居民电话',
  '王立新,路灯不亮请维修,纬二路,,',
  ',,,,',
  '查无此人,公交班次太少,,,',
  ',垃圾清运不及时,新市镇,李秀兰,13800001234',
].join('\n')

test('the rows of a sheet come back to be looked at, and nothing is kept', async () => {
  const { status, body } = await upload(sheet)
  expect(status).toBe(200)
  expect(body.result.unknown).toBe(1)
  expect(body.result.lines).toMatchObject([
    { text: '路灯不亮请维修', place: '纬二路', delegateId: town.lead.delegateId, isOfDelegate: true },
    { text: '公交班次太少', delegateId: '', isOfDelegate: true },
    { text: '垃圾清运不及时', residentName: '李秀兰', residentPhone: '13800001234', isOfDelegate: false },
  ])
  expect(await rows.voiceItem.count({ where: { congressId: town.congressId } })).toBe(0)
})

test('asked again under its key it is read again, and no resident stays in what is kept of answers', async () => {
  const key = randomUUID()
  const first = await upload(sheet, town.office, key)
  expect(await upload(sheet, town.office, key)).toEqual(first)
  const kept = await rows.idempotency.findMany({ where: { key } })
  expect(kept.map(({ response }) => response)).toEqual([{}])
})

test('without its header, empty or too long it is refused by name', async () => {
  expect((await upload('甲,乙\n1,2\n')).body.code).toBe('voice-sheet-headers')
  expect((await upload('反映内容\n')).body.code).toBe('voice-sheet-empty')
  expect((await upload(`反映内容\n${'路灯不亮\n'.repeat(201)}`)).body.code).toBe('voice-sheet-too-long')
})

test('a delegate, a unit and a leader bring in no sheets', async () => {
  for (const person of [town.lead, town.housing.clerk, town.leader])
    expect((await upload(sheet, person)).body.code).toBe('not-found')
})

import { describe, expect, test } from 'vitest'
import { newDoorForm, readDoorForm } from '@/lib/auth/door-form'
import { takeAtDoor } from '@/lib/web/door-at-station'
import { publicOrigin } from '../support/http'
import { act } from '../support/people'
import { aDoor, complaint, lookAt, sendAtDoorOf, sentTo } from '../support/stations'
import { foundTown } from '../support/town'

const town = await foundTown()
const today = new Date().toISOString().slice(0, 10)
const _checked = (voiceIds: string[]) => act(town.officer, 'let-in-door-items', { voiceIds }, today)

describe('hostile hands', () => {
  const markup = '<img src=x onerror=alert(1)><script>alert(2)</script>"\'&--\u0000'.replace('\u0000', '')

  test('markup stays text in every field, on the refused page too', async () => {
    const { stationId, code } = await aDoor(town)
    const fields = { text: markup, place: markup, name: markup.slice(0, 25), phone: '<b>' }
    const page = await (await sendAtDoorOf({ code, fields })).text()
    expect(page).not.toMatch(/<img|<script|<b>1|onerror=alert\(1\)>/)
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(await sentTo(stationId)).toEqual([])
  })

  test.each([
    ['nothing', { text: '' }],
    ['nine characters', { text: '九个字九个字九个字' }],
    ['a thousand and one', { text: '长'.repeat(1001) }],
    ['fifty thousand', { text: '长'.repeat(50_000) }],
    ['NUL', { text: `${complaint}\0` }],
    ['a turned direction', { text: `${complaint}\u202e` }],
    ['a name of two lines', { name: '甲\n乙' }],
    ['a place too long', { place: '长'.repeat(61) }],
    ['letters for a telephone', { phone: 'call me' }],
  ])('%s is refused with words and leaves nothing', async (_, fields) => {
    const { stationId, code } = await aDoor(town)
    const answer = await sendAtDoorOf({ code, fields: fields as Record<string, string> })
    expect([400, 413]).toContain(answer.status)
    expect(await answer.text()).toContain('role="alert"')
    expect(await sentTo(stationId)).toEqual([])
  })

  test.each([
    ['a foreign origin', { Origin: 'https://evil.example' }, 403],
    ['another site', { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['a neighbour', { 'Sec-Fetch-Site': 'same-site' }, 403],
    ['JSON', { 'Content-Type': 'application/json' }, 400],
    ['files', { 'Content-Type': 'multipart/form-data; boundary=x' }, 400],
  ])('%s is refused', async (_, headers, status) => {
    const { stationId, code } = await aDoor(town)
    expect((await sendAtDoorOf({ code, headers: headers as Record<string, string> })).status).toBe(status)
    expect(await sentTo(stationId)).toEqual([])
  })

  test('an old browser that says nothing of where it comes from is taken', async () => {
    const { stationId, code } = await aDoor(town)
    const form = newDoorForm(code, new Date(Date.now() - 60_000))
    const body = new URLSearchParams({ form, text: complaint }).toString()
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
    const answer = await takeAtDoor(
      new Request(`${publicOrigin}/door/${code}`, { method: 'POST', headers, body }),
      code,
    )
    expect(answer.status).toBe(200)
    expect(await sentTo(stationId)).toHaveLength(1)
  })

  test('a form of another door, a forged one, one of yesterday and none are refused, and keep what was typed', async () => {
    const [{ stationId, code }, other] = [await aDoor(town), await aDoor(town, { name: '另一个联络站' })]
    const now = new Date()
    const old = newDoorForm(code, new Date(now.getTime() - 25 * 3_600_000))
    const good = newDoorForm(code, now)
    const forged = [
      newDoorForm(other.code, now),
      `${good.slice(0, -2)}AA`,
      good.replace(/^\w+/, 'zzzzzz'),
      old,
      '',
      '<b>',
    ]
    for (const token of forged) {
      const answer = await sendAtDoorOf({ code, token })
      expect([token, answer.status]).toEqual([token, 409])
      expect(await answer.text()).toContain(complaint)
    }
    expect(await sentTo(stationId)).toEqual([])
    expect(readDoorForm(code, good, now)?.seconds).toBe(0)
  })

  test('links, hidden fields and machines are marked, and a person still decides', async () => {
    const { stationId, code } = await aDoor(town)
    const token = newDoorForm(code, new Date())
    await sendAtDoorOf({ code, token, fields: { text: '办贷款请点 www.daikuan.com 当天到账', website: 'x' } })
    const [one] = await sentTo(stationId)
    expect(one?.state).toBe('UNCHECKED')
    expect(one?.doorItem?.signs).toEqual(['TRAP', 'FAST', 'LINK'])
  })

  test('a code that no door has leads nowhere, whatever is in it', async () => {
    for (const code of ['0'.repeat(16), "' OR 1=1 --", '../../stations', 'a'.repeat(4000), '%00'])
      expect([code, (await lookAt(code)).status]).toEqual([code, 404])
  })
})

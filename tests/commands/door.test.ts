import { describe, expect, test } from 'vitest'
import { newDoorForm } from '@/lib/auth/door-form'
import { act, refusalOf } from '../support/people'
import { rows } from '../support/rows'
import { aDoor, askWith, codeOn, complaint, dayAt, lookAt, sendAtDoorOf, sentTo, stationRow } from '../support/stations'
import { foundTown } from '../support/town'

const town = await foundTown()
const today = new Date().toISOString().slice(0, 10)
const checked = (voiceIds: string[]) => act(town.officer, 'let-in-door-items', { voiceIds }, today)

describe('at the door', () => {
  test('anybody reads place, hours, the next day and who is there, and no telephone of a delegate', async () => {
    await rows.person.update({ where: { id: town.lead.personId }, data: { phone: '13805310001' } })
    const { stationId, code } = await aDoor(town)
    await dayAt(town, stationId)
    await rows.activity.updateMany({
      where: { stationId },
      data: { heldOn: new Date('2099-03-16'), endsOn: new Date('2099-03-16') },
    })
    const { status, page, headers } = await lookAt(code)
    expect(status).toBe(200)
    for (const word of [
      '安康社区联络站',
      '安康社区党群服务中心一楼',
      '2099年3月16日',
      town.lead.name,
      '单月15日 09:00—11:00',
      '110',
      '12345',
    ])
      expect(page).toContain(word)
    expect(page).not.toContain('13805310001')
    expect(page).not.toMatch(/<script|https?:\/\//)
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow')
    expect(headers.get('cache-control')).toBe('no-store')
  })

  test('what is sent waits unread under no number, and is told to the officer once for a whole crowd', async () => {
    const { stationId, code } = await aDoor(town)
    for (const text of [complaint, '公交末班车太早，下夜班回不了家。'])
      expect((await sendAtDoorOf({ code, fields: { text } })).status).toBe(200)
    const [one] = await sentTo(stationId)
    expect(one).toMatchObject({
      state: 'UNCHECKED',
      number: null,
      source: 'ANONYMOUS',
      text: complaint,
      channel: 'STATION',
      enteredById: null,
    })
    expect(one?.doorItem).toMatchObject({ signs: [], suspicion: 0 })
    const told = await rows.event.findMany({
      where: { type: 'station.door-sent', subjectId: { in: (await sentTo(stationId)).map(({ id }) => id) } },
      orderBy: { sequence: 'asc' },
    })
    expect(told.map(({ data }) => (data as { personIds: string[] }).personIds)).toEqual([[town.officer.personId], []])
    expect(told.every(({ actorId }) => actorId === null)).toBe(true)
  })

  test('a name or a telephone makes it a resident’s; neither is on any page afterwards', async () => {
    const { stationId, code } = await aDoor(town)
    const sent = await sendAtDoorOf({ code, fields: { name: '李秀兰', phone: '13900001111' } })
    expect(await sent.text()).not.toMatch(/李秀兰|13900001111/)
    const [one] = await sentTo(stationId)
    expect(one).toMatchObject({ source: 'RESIDENT', residentName: '李秀兰', residentPhone: '13900001111' })
  })

  test('the same form sent five times at once is one item with one receipt', async () => {
    const { stationId, code } = await aDoor(town)
    const token = newDoorForm(code, new Date(Date.now() - 60_000))
    const answers = await Promise.all(Array.from({ length: 5 }, () => sendAtDoorOf({ code, token })))
    const codes = await Promise.all(answers.map(async (one) => codeOn(await one.text())))
    expect(new Set(codes).size).toBe(1)
    expect(codes[0]).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/)
    expect(await sentTo(stationId)).toHaveLength(1)
    const other = await sendAtDoorOf({ code, token, fields: { text: '另外一件事：垃圾桶太少了，请增加。' } })
    expect(other.status).toBe(409)
    expect(await other.text()).toContain('另外一件事')
    expect(await sentTo(stationId)).toHaveLength(1)
  })

  test('equal words are folded into the one that is there, and each sender has a receipt of his own', async () => {
    const { stationId, code } = await aDoor(town)
    const pages = [complaint, `${complaint} `, complaint.replaceAll('，', ',')].map((text) =>
      sendAtDoorOf({ code, fields: { text } }),
    )
    const codes = []
    for (const page of pages) codes.push(codeOn(await (await page).text()))
    expect(new Set(codes).size).toBe(3)
    const kept = await sentTo(stationId)
    expect(kept).toHaveLength(1)
    expect(kept[0]?.doorItem?.repeats).toBe(2)
    for (const receipt of codes) expect((await askWith(receipt)).status).toBe(200)
  })

  test('whoever says the same and leaves a name is told that it is not kept, however often his form arrives', async () => {
    const { stationId, code } = await aDoor(town)
    const named = { name: '李秀兰', phone: '13900001111' }
    const said = '没有另外登记'
    expect(await (await sendAtDoorOf({ code, fields: named })).text()).not.toContain(said)
    const token = newDoorForm(code, new Date(Date.now() - 60_000))
    for (const _ of [1, 2]) {
      const page = await (await sendAtDoorOf({ code, token, fields: { name: '王桂芳' } })).text()
      expect([page.includes(said), codeOn(page).length]).toEqual([true, 14])
    }
    expect(await (await sendAtDoorOf({ code })).text()).not.toContain(said)
    const [one, ...more] = await sentTo(stationId)
    expect([one?.residentName, one?.doorItem?.repeats, more]).toEqual(['李秀兰', 2, []])
  })

  test('equal words at another station, or long after, are an item of their own', async () => {
    const [first, second] = [await aDoor(town), await aDoor(town, { name: '永安社区联络站' })]
    await sendAtDoorOf({ code: first.code })
    await sendAtDoorOf({ code: second.code })
    expect(await sentTo(second.stationId)).toHaveLength(1)
    const longAgo = new Date(Date.now() - 31 * 86_400_000)
    await rows.doorItem.updateMany({ where: { stationId: first.stationId }, data: { sentAt: longAgo } })
    await sendAtDoorOf({ code: first.code })
    expect((await sentTo(first.stationId)).map(({ doorItem }) => doorItem?.repeats)).toEqual([0, 0])
  })

  test('what is said again once it is over is looked at again', async () => {
    const { stationId, code } = await aDoor(town)
    await sendAtDoorOf({ code })
    const voiceId = (await sentTo(stationId))[0]?.id as string
    await checked([voiceId])
    await act(town.office, 'send-voice-to-hotline', { voiceId, hotlineNumber: '2207250001' }, today)
    for (const _ of [1, 2]) await sendAtDoorOf({ code })
    expect((await sentTo(stationId)).map(({ state, doorItem }) => [state, doorItem?.repeats])).toEqual([
      ['ENDED', 0],
      ['UNCHECKED', 1],
    ])
  })

  test('a new code voids the old print, and receipts go on', async () => {
    const { stationId, code } = await aDoor(town)
    const receipt = codeOn(await (await sendAtDoorOf({ code })).text())
    await act(town.officer, 'renew-door-code', { stationId }, today)
    expect((await lookAt(code)).status).toBe(404)
    expect((await sendAtDoorOf({ code })).status).toBe(404)
    expect((await askWith(receipt)).status).toBe(200)
    expect((await lookAt((await stationRow(stationId)).doorCode)).status).toBe(200)
  })

  test('a closed station takes nothing and says so', async () => {
    const { stationId, code } = await aDoor(town)
    await rows.liaisonStation.update({ where: { id: stationId }, data: { validTo: new Date('2022-06-30') } })
    const { status, page } = await lookAt(code)
    expect([status, page.includes('已经停用'), page.includes('<form')]).toEqual([200, true, false])
    expect((await sendAtDoorOf({ code })).status).toBe(409)
    expect(await sentTo(stationId)).toEqual([])
  })
})

describe('whoever looks', () => {
  test('lets in with a number, sets aside without one, and takes back; all or nothing', async () => {
    const { stationId, code } = await aDoor(town)
    for (const place of [1, 2, 3]) await sendAtDoorOf({ code, fields: { text: `第${place}件事：井盖松动，请修。` } })
    const [one, two, three] = (await sentTo(stationId)).map(({ id }) => id) as [string, string, string]
    await checked([one])
    const numbered = await rows.voiceItem.findUniqueOrThrow({ where: { id: one } })
    expect([numbered.state, typeof numbered.number]).toEqual(['OPEN', 'number'])
    expect(await refusalOf(checked([one, two]))).toBe('door-item-looked-at')
    const aside = (voiceIds: string[]) =>
      act(town.officer, 'set-aside-door-items', { voiceIds, reason: '广告。' }, today)
    await aside([two, three])
    expect((await sentTo(stationId)).map(({ state, number }) => [state, number === null])).toEqual([
      ['OPEN', false],
      ['SET_ASIDE', true],
      ['SET_ASIDE', true],
    ])
    await act(town.officer, 'take-back-door-items', { voiceIds: [three] }, today)
    expect(await refusalOf(aside([two, three]))).toBe('door-item-looked-at')
    await checked([three])
    const last = await rows.voiceItem.findUniqueOrThrow({ where: { id: three } })
    expect(last.number).toBe((numbered.number ?? 0) + 1)
    const types = (await rows.event.findMany({ where: { subjectId: three }, orderBy: { sequence: 'asc' } })).map(
      ({ type }) => type,
    )
    expect(types).toEqual(['station.door-sent', 'voice.set-aside', 'station.door-taken-back', 'voice.accepted'])
  })

  test('is the office or the officer of the delegation, and nobody else', async () => {
    const { stationId, code } = await aDoor(town)
    await sendAtDoorOf({ code })
    const voiceIds = (await sentTo(stationId)).map(({ id }) => id)
    for (const by of [town.otherOfficer, town.lead, town.leader, town.government, town.street.clerk])
      expect(await refusalOf(act(by, 'let-in-door-items', { voiceIds }, today))).toBe('not-found')
    await act(town.office, 'let-in-door-items', { voiceIds }, today)
  })
})

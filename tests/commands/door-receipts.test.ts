import { describe, expect, test } from 'vitest'
import { act, refusalOf } from '../support/people'
import { rows } from '../support/rows'
import { aDoor, askWith, codeOn, sendAtDoorOf, sentTo } from '../support/stations'
import { foundTown } from '../support/town'

const town = await foundTown()
const today = new Date().toISOString().slice(0, 10)
const checked = (voiceIds: string[]) => act(town.officer, 'let-in-door-items', { voiceIds }, today)

describe('by his receipt', () => {
  test('a resident reads how it stands and what was written for him, never what is internal; then he has been told', async () => {
    const { stationId, code } = await aDoor(town)
    const receipt = codeOn(await (await sendAtDoorOf({ code })).text())
    const stand = async () => (await askWith(receipt)).text()
    expect(await stand()).toContain('等工作人员查看')
    const [one] = await sentTo(stationId)
    const voiceId = one?.id as string
    await checked([voiceId])
    const answer = { voiceId, text: '路灯已经修好，谢谢您的提醒。\n<b>如有问题请再来。</b>' }
    expect(await refusalOf(act(town.officer, 'answer-resident', answer, today))).toBe('door-item-needs-ending')
    const internal = '内部：拟由街道自筹资金，不对外说明。'
    const days = { decidedOn: new Date(), answeredOn: new Date(), dueOn: new Date() }
    const ended = {
      state: 'ENDED',
      ending: 'PASSED_TO_TOWN',
      unitId: town.street.id,
      answerText: internal,
      result: 'SOLVED',
    }
    await rows.voiceItem.update({ where: { id: voiceId }, data: { ...ended, endingReason: internal, ...days } })
    await act(town.officer, 'answer-resident', answer, today)
    const page = await stand()
    expect(page).toContain('济北街道办事处已经答复')
    expect(page).toContain('路灯已经修好')
    expect(page).toContain('&lt;b&gt;')
    expect(page).not.toContain('内部')
    const told = await rows.voiceItem.findUniqueOrThrow({ where: { id: voiceId } })
    expect([told.toldWay, told.toldOn === null]).toEqual(['RECEIPT', false])
    await stand()
    expect(await rows.event.count({ where: { subjectId: voiceId, type: 'voice.told' } })).toBe(1)
  })

  test('nobody is told before the end, and whoever left his telephone not by another who said the same', async () => {
    const { stationId, code } = await aDoor(town)
    const [first, second] = [
      codeOn(await (await sendAtDoorOf({ code, fields: { phone: '13900001111' } })).text()),
      codeOn(await (await sendAtDoorOf({ code })).text()),
    ]
    const [one] = await sentTo(stationId)
    const id = one?.id as string
    const told = async () => (await rows.voiceItem.findUniqueOrThrow({ where: { id } })).toldWay
    await askWith(first)
    expect(await told()).toBeNull()
    await checked([id])
    await act(town.office, 'send-voice-to-hotline', { voiceId: id, hotlineNumber: '2207250001' }, today)
    expect((await askWith(second)).status).toBe(200)
    expect(await told()).toBeNull()
    await askWith(first)
    expect(await told()).toBe('RECEIPT')
  })

  test('the database keeps no code, only what cannot be turned back', async () => {
    const { code } = await aDoor(town)
    const receipt = codeOn(await (await sendAtDoorOf({ code })).text()).replaceAll('-', '')
    const [found] = await rows.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM door_receipt r WHERE r::text LIKE ${`%${receipt}%`} OR r.receipt_hash = sha256(${Buffer.from(receipt)})`
    expect(found?.count).toBe(0)
  })
})

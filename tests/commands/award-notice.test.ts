import { beforeEach, describe, expect, test } from 'vitest'
import { getAward } from '@/lib/queries/get-award'
import { listAwards } from '@/lib/queries/list-awards'
import { publicAward } from '@/lib/queries/public-award'
import { publicAwards } from '@/lib/queries/public-awards'
import { awardFilterSchema } from '@/lib/schemas/award'
import { transactOutside } from '@/lib/store/transact'
import { aMeeting, aReason, assessedYear, awardDays, noticed, shortlisted } from '../support/awards'
import { act, at, type Person, refusalOf, see } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town
beforeEach(async () => {
  town = await foundTown()
})

const candidateOf = (id: string) => rows.awardCandidate.findUniqueOrThrow({ where: { id } })
const callOf = (id: string) => rows.awardCall.findUniqueOrThrow({ where: { id } })
const seen = (by: Person, callId: string, on: string = awardDays.notice) => see(by, getAward, callId, on)
const office = (name: string, input: object, on: string) => act(town.office, name, input, on)
const shown = (callId: string, on: string) => transactOutside('web', (tx) => publicAward(tx, at(on), callId))
const listed = (on: string, page?: Parameters<typeof publicAwards>[2]['page']) =>
  transactOutside('web', (tx) => publicAwards(tx, at(on), { page }))

describe('the meeting and the notice', () => {
  test('keep to the quota, to the shortlist and to their days', async () => {
    await assessedYear(town)
    const { callId, first, second } = await shortlisted(town)
    const meet = (ids: string[], more: object = {}) =>
      refusalOf(office('record-award-meeting', { ...aMeeting(callId, ids), ...more }, awardDays.met))
    expect(await meet([first, second])).toBe('award-over-quota')
    expect(await meet([first], { heldOn: '2022-06-05' })).toBe('award-day-outside')
    expect(await meet([first], { heldOn: '2022-06-09' })).toBe('award-day-outside')
    expect(await meet([callId])).toBe('award-agreed-outside')
    expect((await callOf(callId)).state).toBe('CHECKED')
    expect(await meet([first])).toBeUndefined()
    expect(await refusalOf(office('open-award-notice', { callId, from: '2022-06-07' }, awardDays.met))).toBe(
      'award-day-outside',
    )
    await office('open-award-notice', { callId, from: awardDays.notice }, awardDays.met)
    expect(await callOf(callId)).toMatchObject({ state: 'NOTIFIED', noticeUntil: new Date('2022-06-17') })
  })

  test('are kept from everybody until the first day', async () => {
    await assessedYear(town)
    const { callId, first } = await noticed(town)
    expect(await shown(callId, '2022-06-12')).toBeNull()
    expect((await listed('2022-06-12')).rows.map(({ id }) => id)).not.toContain(callId)
    const row = (await listed(awardDays.notice)).rows.find(({ id }) => id === callId)
    expect(row).toMatchObject({ noticeFrom: awardDays.notice, noticeUntil: '2022-06-17', decidedOn: null })
    const beyond = { value: awardDays.notice, id: callId, towards: 'next' } as const
    expect((await listed(awardDays.notice, beyond)).rows.map(({ id }) => id)).not.toContain(callId)
    expect(await refusalOf(seen(town.lead, callId, '2022-06-12'))).toBe('not-found')
    expect((await seen(town.street.head, callId, '2022-06-12')).candidates).toEqual([])
    const filter = awardFilterSchema.parse({})
    expect((await see(town.lead, listAwards, filter, '2022-06-12')).total).toBe(0)
    expect((await see(town.lead, listAwards, filter, awardDays.notice)).total).toBe(1)
    expect((await shown(callId, awardDays.notice))?.entries).toMatchObject([{ id: first, unit: town.transport.name }])
    expect(JSON.stringify(await shown(callId, awardDays.notice))).not.toContain(aReason)
    const [one] = (await seen(town.lead, callId)).candidates
    expect(one).toMatchObject({ id: first, reason: '', nominatorName: '', findings: [] })
  })

  test('take objections of delegates and heads, and what residents say under their names, and answer each', async () => {
    await assessedYear(town)
    const { callId, first, second } = await noticed(town)
    const words = '有两件建议没有与代表见面就答复了。'
    const object = (by: Person, candidateId: string, on = awardDays.notice) =>
      refusalOf(act(by, 'object-to-award', { candidateId, words }, on))
    expect(await object(town.transport.clerk, first)).toBe('not-found')
    expect(await object(town.lead, second)).toBe('award-not-eligible')
    expect(await object(town.lead, first, '2022-06-18')).toBe('award-notice-over')
    expect(await object(town.lead, first)).toBeUndefined()
    expect(await object(town.lead, first)).toBe('award-objected-already')
    const letter = { candidateId: first, channel: 'LETTER', name: '王芳', receivedOn: '2022-06-14', words }
    expect(await refusalOf(office('record-award-objection', { ...letter, name: '' }, '2022-06-15'))).toBe(
      'shape-refused',
    )
    expect(await refusalOf(office('record-award-objection', letter, awardDays.notice))).toBe('award-day-outside')
    await office('record-award-objection', letter, '2022-06-15')
    expect((await seen(town.housing.head, callId)).objections).toEqual([])
    expect(await seen(town.lead, callId)).toMatchObject({ objections: [{}], seesObjections: false })
    expect(await seen(town.leader, callId)).toMatchObject({ objections: [{}, {}], seesObjections: true })
    const decide = { callId, number: '济人发〔2022〕9号', decidedOn: awardDays.over }
    expect(await refusalOf(office('decide-award', decide, '2022-06-17'))).toBe('award-notice-not-over')
    expect(await refusalOf(office('decide-award', decide, awardDays.over))).toBe('award-objections-open')
    const [one, other] = (await seen(town.office, callId)).objections
    await office(
      'answer-award-objection',
      { objectionId: one?.id, outcome: 'REJECTED', answer: '经查不属实。' },
      '2022-06-16',
    )
    await office(
      'answer-award-objection',
      { objectionId: other?.id, outcome: 'UPHELD', answer: '经查属实。' },
      '2022-06-16',
    )
    expect(await candidateOf(first)).toMatchObject({ strikeReason: '经查属实。' })
    expect((await shown(callId, '2022-06-16'))?.entries).toEqual([])
    expect(await refusalOf(office('decide-award', decide, awardDays.over))).toBe('award-nobody-left')
    await office('follow-award-candidate', { candidateId: second, reason: '按入围顺序递补。' }, '2022-06-16')
    expect(await callOf(callId)).toMatchObject({ noticeUntil: new Date('2022-06-22') })
    await office('decide-award', { ...decide, decidedOn: '2022-06-23' }, '2022-06-23')
    expect(await candidateOf(second)).toMatchObject({ certificate: 1 })
    expect(await refusalOf(office('stop-award-call', { callId, reason: '不再进行。' }, '2022-06-24'))).toBe(
      'move-not-open',
    )
  })

  test('let nobody follow out of turn or beyond the quota, and end when the call is stopped', async () => {
    await assessedYear(town)
    const { callId, first, second } = await noticed(town)
    const follow = { candidateId: second, reason: '按入围顺序递补。' }
    expect(await refusalOf(office('follow-award-candidate', follow, awardDays.notice))).toBe('award-over-quota')
    await office('strike-award-candidate', { candidateId: first, reason: '单位来函放弃。' }, awardDays.notice)
    expect(await refusalOf(office('follow-award-candidate', { ...follow, candidateId: first }, awardDays.notice))).toBe(
      'award-not-next',
    )
    await office('stop-award-call', { callId, reason: '上级暂停评选项目。' }, awardDays.notice)
    expect(await shown(callId, awardDays.notice)).toBeNull()
    expect((await listed(awardDays.notice)).rows.map(({ id }) => id)).not.toContain(callId)
    expect(await callOf(callId)).toMatchObject({ state: 'STOPPED', stopReason: '上级暂停评选项目。' })
    expect(await refusalOf(office('follow-award-candidate', follow, awardDays.notice))).toBe('move-not-open')
  })
})

import { beforeEach, describe, expect, test } from 'vitest'
import { getAward } from '@/lib/queries/get-award'
import { listAwards } from '@/lib/queries/list-awards'
import { publicAward } from '@/lib/queries/public-award'
import { awardFilterSchema } from '@/lib/schemas/award'
import { transactOutside } from '@/lib/store/transact'
import { anAssessment } from '../support/assessments'
import {
  aCall,
  aMeeting,
  aReason,
  assessedYear,
  awardDays,
  called,
  nominated,
  noticed,
  shortlisted,
} from '../support/awards'
import { act, at, type Person, refusalOf, see } from '../support/people'
import { replied } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town
beforeEach(async () => {
  town = await foundTown()
})

const candidateOf = (id: string) => rows.awardCandidate.findUniqueOrThrow({ where: { id } })
const callOf = (id: string) => rows.awardCall.findUniqueOrThrow({ where: { id } })
const lastEvent = (subjectId: string) =>
  rows.event.findFirstOrThrow({ where: { subjectId }, orderBy: { sequence: 'desc' } })
const seen = (by: Person, callId: string, on: string = awardDays.notice) => see(by, getAward, callId, on)
const office = (name: string, input: object, on: string) => act(town.office, name, input, on)
const shown = (callId: string, on: string) => transactOutside('web', (tx) => publicAward(tx, at(on), callId))

describe('a call', () => {
  test('rests on a frozen annual result, never on a trial, and leaves nothing when refused', async () => {
    await anAssessment(town, { kind: 'TRIAL', state: 'FROZEN' })
    expect(await refusalOf(called(town))).toBe('award-no-result')
    expect(await refusalOf(act(town.leader, 'call-award', aCall(), awardDays.called))).toBe('not-found')
    expect(await rows.awardCall.count({ where: { congressId: town.congressId } })).toBe(0)
    await assessedYear(town)
    const callId = await called(town)
    expect(await lastEvent(callId)).toMatchObject({
      type: 'award.called',
      data: { quota: 1, personIds: [town.assessor.personId, town.otherAssessor.personId] },
    })
  })

  test('is nominated for by the group of the unit, the head of the worker and the office, each once and within its number', async () => {
    await assessedYear(town)
    const units = await called(town, { each: 1 })
    expect(await refusalOf(nominated(town, units, { unitId: town.street.id }, town.assessor))).toBe('not-found')
    await nominated(town, units, { unitId: town.transport.id }, town.assessor)
    expect(await refusalOf(nominated(town, units, { unitId: town.transport.id }))).toBe('award-candidate-twice')
    expect(await refusalOf(nominated(town, units, { unitId: town.housing.id }, town.assessor))).toBe('award-each-full')
    expect(await refusalOf(nominated(town, units, { unitId: town.housing.id, person: '张伟', post: '科长' }))).toBe(
      'award-nominee-unknown',
    )
    const workers = await called(town, { kind: 'WORKER' })
    const worker = { unitId: town.transport.id, person: '张伟', post: '科长' }
    expect(await refusalOf(nominated(town, workers, worker, town.housing.head))).toBe('not-found')
    expect(await refusalOf(nominated(town, workers, worker, town.transport.clerk))).toBe('not-found')
    const candidateId = await nominated(town, workers, worker, town.transport.head)
    expect(await candidateOf(candidateId)).toMatchObject({ nominator: 'UNIT', nominatorName: town.transport.name })
    const back = { candidateId, reason: '另行推荐。' }
    expect(await refusalOf(act(town.housing.head, 'take-back-nomination', back, awardDays.called))).toBe('not-found')
    await act(town.transport.head, 'take-back-nomination', back, awardDays.called)
    await nominated(town, workers, worker, town.transport.head)
    expect(await rows.awardCandidate.count({ where: { callId: workers } })).toBe(2)
  })
})

describe('the check', () => {
  test('bars a unit with a late reply, with the list behind it, and tells it why', async () => {
    const { suggestionId } = await replied(town)
    await assessedYear(town)
    await rows.handlingRound.updateMany({ where: { suggestionId }, data: { dueOn: new Date('2022-03-01') } })
    await rows.assignment.updateMany({ where: { suggestionId }, data: { dueOn: new Date('2022-03-01') } })
    await rows.assignment.findFirstOrThrow({ where: { suggestionId, unitId: town.transport.id } })
    const { callId, first } = await shortlistedUnlessBarred()
    const late = (await seen(town.office, callId)).candidates.find(({ id }) => id === first)
    expect(late?.standing).toBe('BARRED')
    expect(late?.findings.find(({ veto }) => veto === 'LATE_REPLY')?.behind.map(({ id }) => id)).toEqual([suggestionId])
    const told = await rows.event.findFirstOrThrow({ where: { subjectId: callId, type: 'award.barred' } })
    expect(told.data).toMatchObject({ unitIds: [town.transport.id], vetoes: ['LATE_REPLY'] })
    expect(
      await refusalOf(office('shortlist-candidate', { candidateId: first, reason: aReason }, awardDays.checked)),
    ).toBe('award-not-eligible')
    const own = await seen(town.transport.clerk, callId)
    expect(own.candidates.map(({ id }) => id)).toEqual([first])
    expect((await seen(town.street.clerk, callId)).candidates).toEqual([])
  })

  const shortlistedUnlessBarred = async () => {
    const callId = await called(town)
    const first = await nominated(town, callId, { unitId: town.transport.id })
    await office('check-award-candidates', { callId }, awardDays.checked)
    return { callId, first }
  }

  test('takes what the office notes for a condition of the call, off the shortlist at once, until it is taken back', async () => {
    await assessedYear(town)
    const { callId, first } = await shortlisted(town)
    const note = { candidateId: first, veto: 'LEAK', words: '保密局通报，内部材料外泄。' }
    await office('note-award-finding', note, awardDays.checked)
    expect(await candidateOf(first)).toMatchObject({ place: null, placeReason: '' })
    await office('check-award-candidates', { callId }, awardDays.checked)
    expect((await seen(town.office, callId)).candidates.find(({ id }) => id === first)?.standing).toBe('BARRED')
    await office(
      'take-back-award-finding',
      { candidateId: first, veto: 'LEAK', reason: '查无此事。' },
      awardDays.checked,
    )
    expect((await candidateOf(first)).findings).toEqual([])
    const free = await called(town, { vetoes: ['LATE_REPLY'] })
    const other = await nominated(town, free, { unitId: town.housing.id })
    await office('check-award-candidates', { callId: free }, awardDays.checked)
    expect(await refusalOf(office('note-award-finding', { ...note, candidateId: other }, awardDays.checked))).toBe(
      'award-veto-not-of-call',
    )
  })

  test('says in which band each unit stands, and compares none without tasks', async () => {
    await assessedYear(town)
    const callId = await called(town)
    const [lead, court] = [
      await nominated(town, callId, { unitId: town.transport.id }),
      await nominated(town, callId, { unitId: town.court.id }),
    ]
    await office('check-award-candidates', { callId }, awardDays.checked)
    expect([(await candidateOf(lead)).band, (await candidateOf(court)).band]).toEqual([1, null])
  })
})

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
    expect((await seen(town.lead, callId)).objections).toHaveLength(1)
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
    expect(await callOf(callId)).toMatchObject({ state: 'STOPPED', stopReason: '上级暂停评选项目。' })
    expect(await refusalOf(office('follow-award-candidate', follow, awardDays.notice))).toBe('move-not-open')
  })
})

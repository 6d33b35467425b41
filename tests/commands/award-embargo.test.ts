import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { deliverEvent } from '@/lib/jobs/deliver-events'
import { getAward } from '@/lib/queries/get-award'
import { listAwards } from '@/lib/queries/list-awards'
import { listNotices } from '@/lib/queries/list-notices'
import { publicAward } from '@/lib/queries/public-award'
import { awardFilterSchema } from '@/lib/schemas/award'
import { noticeFilterSchema } from '@/lib/schemas/notices'
import { transactOutside } from '@/lib/store/transact'
import { awardee } from '@/lib/wording/awardee'
import { aMeeting, aReason, assessedYear, awardDays, called, nominated, noticed, shortlisted } from '../support/awards'
import { act, at, type Person, refusalOf, see } from '../support/people'
import { aRecheck } from '../support/rechecks'
import { replied } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const before = '2022-06-12'
let town: Town
beforeEach(async () => {
  town = await foundTown()
  await assessedYear(town)
})

const seen = (by: Person, callId: string, on: string) => see(by, getAward, callId, on)
const office = (name: string, input: object, on: string) => act(town.office, name, input, on)
const deliveryOf = async (subjectId: string, type: string) => {
  const { id } = await rows.event.findFirstOrThrow({ where: { subjectId, type }, orderBy: { sequence: 'desc' } })
  const [job] = await rows.$queryRaw<{ from: Date }[]>`
    SELECT start_after AS "from" FROM pgboss.job WHERE data->>'eventId' = ${id}`
  return job?.from
}

describe('before the first day of its notice', () => {
  test('what the meeting said and who is next are the offices’ alone', async () => {
    const { callId, first, second } = await shortlisted(town)
    const words = `同意表扬${town.transport.name}，${town.housing.name}递补。`
    await office('record-award-meeting', { ...aMeeting(callId, [first]), words }, awardDays.met)
    await office('open-award-notice', { callId, from: awardDays.notice }, awardDays.met)
    for (const by of [town.street.clerk, town.assessor, town.officer]) {
      const told = JSON.stringify(await seen(by, callId, before))
      expect(told).not.toContain(town.transport.name)
      expect(told).not.toContain(second)
    }
    expect((await seen(town.office, callId, before)).meetingWords).toBe(words)
    expect((await seen(town.street.clerk, callId, awardDays.notice)).meetingWords).not.toContain(town.housing.name)
  })

  test('whoever is on the list sees no more than that it is under way', async () => {
    const { callId, first, second } = await noticed(town)
    const ownOf = async (by: Person, on: string) =>
      (await seen(by, callId, on)).candidates.find(({ unitId }) => unitId === town.transport.id)
    const kept = { standing: 'NOMINATED', place: null, placeReason: '', agreed: false }
    expect(await ownOf(town.transport.head, before)).toMatchObject(kept)
    await office('strike-award-candidate', { candidateId: first, reason: '单位来函放弃。' }, awardDays.met)
    await office('follow-award-candidate', { candidateId: second, reason: '按入围顺序递补。' }, awardDays.met)
    expect(await ownOf(town.transport.head, before)).toMatchObject({ ...kept, struckOn: null, strikeReason: '' })
    expect(await ownOf(town.office, before)).toMatchObject({ standing: 'STRUCK' })
    expect(await ownOf(town.transport.head, awardDays.notice)).toMatchObject({ standing: 'STRUCK', place: 1 })
    expect(await deliveryOf(callId, 'award.struck')).toEqual(new Date('2022-06-13T00:00:00Z'))
  })

  test('whoever follows hears of it with the notice', async () => {
    const { callId, first, second } = await noticed(town)
    await office('strike-award-candidate', { candidateId: first, reason: '单位来函放弃。' }, awardDays.met)
    await office('follow-award-candidate', { candidateId: second, reason: '按入围顺序递补。' }, awardDays.met)
    expect(await deliveryOf(callId, 'award.notice-opened')).toEqual(new Date('2022-06-13T00:00:00Z'))
    expect(await deliveryOf(callId, 'award.followed')).toEqual(new Date('2022-06-13T00:00:00Z'))
  })

  test('a call that is stopped is never notified', async () => {
    const { callId, first } = await noticed(town)
    await office('stop-award-call', { callId, reason: '上级暂停评选项目。' }, before)
    expect(await refusalOf(seen(town.lead, callId, awardDays.notice))).toBe('not-found')
    expect((await see(town.lead, listAwards, awardFilterSchema.parse({}), awardDays.notice)).total).toBe(0)
    expect((await seen(town.street.head, callId, awardDays.notice)).candidates).toEqual([])
    expect((await seen(town.office, callId, awardDays.notice)).candidates.map(({ id }) => id)).toContain(first)
  })

  test('its notice is told once it is out, and of a stopped call not at all', async () => {
    const { callId } = await noticed(town)
    const told = { subjectId: callId, type: 'award.notice-opened' }
    const { id: eventId } = await rows.event.findFirstOrThrow({ where: told })
    await deliverEvent({ congressId: town.congressId, eventId })
    const heard = async (by: Person) =>
      (await see(by, listNotices, noticeFilterSchema.parse({}), awardDays.notice)).rows.map(({ type }) => type)
    expect([await heard(town.lead), await heard(town.street.head)]).toEqual([[told.type], [told.type]])
    await office('stop-award-call', { callId, reason: '上级暂停评选项目。' }, before)
    expect([await heard(town.lead), await heard(town.street.head)]).toEqual([[], []])
  })
})

test('which delegate was pressed is not for whoever pressed him', async () => {
  const { suggestionId } = await replied(town)
  const id = await aRecheck(town, suggestionId)
  const pressed = { outcome: 'PRESSED', said: '单位打电话要求改为满意。', calledAt: new Date('2022-05-30') }
  await rows.recheck.update({ where: { id }, data: { ...pressed, calledById: town.office.personId } })
  const callId = await called(town)
  await nominated(town, callId, { unitId: town.transport.id })
  await office('check-award-candidates', { callId }, awardDays.checked)
  const findings = async (by: Person) =>
    (await seen(by, callId, awardDays.checked)).candidates.flatMap((one) => one.findings)
  expect(await findings(town.transport.head)).toMatchObject([{ veto: 'PRESSED_DELEGATE', count: 1, behind: [] }])
  expect(await findings(town.office)).toMatchObject([{ veto: 'PRESSED_DELEGATE', behind: [{ id: suggestionId }] }])
})

test('pressure that came to light after the day to which the year counts leaves the year as it is', async () => {
  const { suggestionId } = await replied(town)
  const id = await aRecheck(town, suggestionId)
  const callId = await called(town)
  await nominated(town, callId, { unitId: town.transport.id })
  const foundWhen = async (calledAt: string) => {
    const pressed = { outcome: 'PRESSED', said: '单位打电话要求改为满意。', calledAt: new Date(calledAt) }
    await rows.recheck.update({ where: { id }, data: { ...pressed, calledById: town.office.personId } })
    await office('check-award-candidates', { callId }, awardDays.checked)
    return (await seen(town.office, callId, awardDays.checked)).candidates[0]?.standing
  }
  expect(await foundWhen('2022-05-31T16:00:00Z')).toBe('NOMINATED')
  expect(await foundWhen('2022-05-31T15:59:00Z')).toBe('BARRED')
})

test('whoever may nominate nobody learns nothing of what he names', async () => {
  const { suggestionId } = await replied(town)
  const callId = await called(town, { kind: 'SUGGESTION' })
  const name = (by: Person) => refusalOf(nominated(town, callId, { suggestionId, reason: aReason }, by))
  await rows.suggestion.update({ where: { id: suggestionId }, data: { publicity: 'NONE' } })
  expect(await name(town.street.clerk)).toBe('not-found')
  expect(await name(town.otherOfficer)).toBe('not-found')
  expect(await name(town.officer)).toBe('award-suggestion-closed')
})

test('a suggestion that is made non-public keeps its title from whoever has no part in it', async () => {
  const { suggestionId } = await replied(town)
  const callId = await called(town, { kind: 'SUGGESTION', vetoes: [] })
  const candidateId = await nominated(town, callId, { suggestionId })
  await office('check-award-candidates', { callId }, awardDays.checked)
  await office('shortlist-candidate', { candidateId, reason: aReason }, awardDays.checked)
  await office('record-award-meeting', aMeeting(callId, [candidateId]), awardDays.met)
  await office('open-award-notice', { callId, from: awardDays.notice }, awardDays.met)
  const titles = async (by: Person) =>
    (await seen(by, callId, awardDays.notice)).candidates.map(({ title, number }) => [title, number])
  const open = await titles(town.stranger)
  expect(open[0]?.[0]).toBeTruthy()
  await rows.suggestion.update({ where: { id: suggestionId }, data: { publicity: 'NONE' } })
  expect(await titles(town.stranger)).toEqual([[null, open[0]?.[1]]])
  expect(await titles(town.street.clerk)).toEqual([[null, open[0]?.[1]]])
  expect(await titles(town.office)).toEqual(open)
  expect(awardee({ unit: null, person: '', post: '', number: '7', title: null })).toContain('7')
})

test('a decided list keeps the names of its day', async () => {
  const { callId } = await noticed(town)
  await office('decide-award', { callId, number: '济人发〔2022〕9号', decidedOn: awardDays.over }, awardDays.over)
  const { id: unitId, name } = town.transport
  const former = { unitId, congressId: town.congressId, name, untilOn: new Date('2022-09-01'), changeId: randomUUID() }
  await rows.unitFormerName.create({ data: former })
  await rows.unit.update({ where: { id: unitId }, data: { name: '综合交通局' } })
  const awarded = (await seen(town.office, callId, '2022-10-08')).candidates.find((one) => one.unitId === unitId)
  expect(awarded?.unit).toBe(name)
  const open = await transactOutside('web', (tx) => publicAward(tx, at('2022-10-08'), callId))
  expect(open?.entries).toMatchObject([{ unit: name }])
})

import { beforeEach, describe, expect, test } from 'vitest'
import { exportPerformance } from '@/lib/queries/export-performance'
import { getMyPerformance, getPerformance } from '@/lib/queries/get-performance'
import { performanceDesk } from '@/lib/queries/performance-desk'
import { recordFilterSchema } from '@/lib/schemas/performance'
import { act, type Person, refusalOf, see } from '../support/people'
import { aMeetingOver, aTraining } from '../support/performing'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const today = '2022-12-20'
let town: Town
beforeEach(async () => {
  town = await foundTown()
})

const visit = { kind: 'VISIT', doneOn: '2022-03-10', text: '走访两户低保家庭，反映了冬季取暖的困难。' }
const enter = (by = town.lead, more: object = {}, on = today) =>
  act<{ entryId: string }>(by, 'enter-performance', { delegateId: town.lead.delegateId, ...visit, ...more }, on)
const decide = (by: Person, entryId: string, decision: string, reason = '') =>
  act(by, 'decide-performance', { entryId, decision, reason }, today)
const mine = (of?: string, by: Person = town.lead) =>
  see(by, getMyPerformance, recordFilterSchema.parse({ year: 2022, of }), today)
const told = (type: string) => rows.event.findMany({ where: { congressId: town.congressId, type } })

describe('what he adds himself', () => {
  test('is his own word until the office confirms it, and he hears of it', async () => {
    const { entryId } = await enter()
    expect((await mine()).record.counts).toMatchObject({ entries: 1, entriesConfirmed: 0 })
    expect((await see(town.office, performanceDesk, null, today)).entries).toMatchObject([{ id: entryId }])
    await decide(town.office, entryId, 'CONFIRMED')
    expect((await mine('entriesConfirmed')).list?.lines).toMatchObject([{ title: visit.text, state: 'CONFIRMED' }])
    const [confirmed] = await told('performance.confirmed')
    expect(confirmed?.data).toMatchObject({ delegateIds: [town.lead.delegateId], entryKind: 'VISIT' })
    expect(await refusalOf(decide(town.office, entryId, 'CONFIRMED'))).toBe('performance-entry-decided')
    expect(await refusalOf(act(town.lead, 'take-back-performance', { entryId }, today))).toBe(
      'performance-entry-decided',
    )
  })

  test('is not confirmed without a reason, and stays on record with it', async () => {
    const { entryId } = await enter()
    expect(await refusalOf(decide(town.office, entryId, 'NOT_CONFIRMED'))).toBe('shape-refused')
    await decide(town.office, entryId, 'NOT_CONFIRMED', '这一天在区里开会。')
    expect((await mine()).entries).toMatchObject([{ state: 'NOT_CONFIRMED', reason: '这一天在区里开会。' }])
  })

  test('is taken back by himself, and counts no longer', async () => {
    const { entryId } = await enter()
    expect(await refusalOf(act(town.stranger, 'take-back-performance', { entryId }, today))).toBe('not-found')
    await act(town.lead, 'take-back-performance', { entryId }, today)
    expect((await mine()).record.counts.entries).toBe(0)
    expect(await rows.performanceEntry.count({ where: { id: entryId } })).toBe(1)
  })

  test('lies within his mandate, and is nobody else’s to write or to decide', async () => {
    expect(await refusalOf(enter(town.lead, { doneOn: '2021-12-31' }))).toBe('performance-day-outside')
    expect(await refusalOf(enter(town.lead, { doneOn: '2022-12-21' }))).toBe('performance-day-outside')
    for (const by of [town.coSigner, town.office, town.officer, town.transport.clerk])
      expect(await refusalOf(enter(by as typeof town.lead))).toBe('not-found')
    const { entryId } = await enter()
    for (const by of [town.lead, town.officer, town.leader, town.transport.head])
      expect(await refusalOf(decide(by, entryId, 'CONFIRMED'))).toBe('not-found')
    expect(await rows.performanceEntry.findMany({ where: { congressId: town.congressId } })).toMatchObject([
      { state: 'ENTERED' },
    ])
  })
})

describe('an attendance that is wrong', () => {
  const object = (occasionId: string, by: Person = town.lead, claimed = 'PRESENT') =>
    act<{ objectionId: string }>(by, 'object-to-attendance', { occasionId, claimed, reason: '两天都到了。' }, today)
  const answer = (objectionId: string, outcome: string, by: Person = town.office) =>
    act(by, 'answer-attendance', { objectionId, outcome, answer: '已核对签到表。' }, today)

  test('of a meeting that is closed makes a version of its minutes, so that both say the same', async () => {
    const guestId = await aMeetingOver(town, town.lead.delegateId)
    const { meetingId } = await rows.replyMeetingGuest.findUniqueOrThrow({ where: { id: guestId } })
    const closed = { state: 'CLOSED', closedAt: new Date('2022-05-18'), closedById: town.office.personId }
    await rows.replyMeeting.update({ where: { id: meetingId }, data: closed })
    const { objectionId } = await object(guestId)
    await answer(objectionId, 'CORRECTED')
    const minutes = await rows.replyMeetingMinutes.findFirstOrThrow({ where: { meetingId } })
    expect(minutes).toMatchObject({ reason: '已核对签到表。', content: { guests: [{ presence: 'PRESENT' }] } })
  })

  test('is corrected by the office, and what the record said is kept', async () => {
    const training = await aTraining(town, { [town.lead.delegateId]: 'ABSENT', [town.coSigner.delegateId]: 'PRESENT' })
    expect((await mine('TRAINING.ABSENT')).list?.lines).toHaveLength(1)
    const { objectionId } = await object(training)
    expect(await refusalOf(object(training))).toBe('attendance-objected')
    expect((await mine()).record.attendance.TRAINING, 'until it is answered').toMatchObject({ PRESENT: 0, ABSENT: 1 })
    await answer(objectionId, 'CORRECTED')
    const after = await mine()
    expect(after.record.attendance.TRAINING).toEqual({ ASKED: 1, PRESENT: 1, LEAVE: 0, ABSENT: 0 })
    expect(after.record.trainingHours).toBe(12)
    expect(after.objections).toMatchObject([{ recorded: 'ABSENT', claimed: 'PRESENT', outcome: 'CORRECTED' }])
    expect((await told('attendance.corrected'))[0]?.data).toMatchObject({ answer: '已核对签到表。' })
    expect(await refusalOf(answer(objectionId, 'KEPT'))).toBe('attendance-answered')
  })

  test('stays as it is where the office keeps it', async () => {
    const training = await aTraining(town, { [town.lead.delegateId]: 'ABSENT' })
    const { objectionId } = await object(training, town.lead, 'LEAVE')
    await answer(objectionId, 'KEPT')
    expect((await mine()).record.attendance.TRAINING).toMatchObject({ LEAVE: 0, ABSENT: 1 })
    expect(await told('attendance.kept')).toHaveLength(1)
  })

  test('may be that of a reply meeting', async () => {
    const guest = await aMeetingOver(town, town.lead.delegateId)
    const { objectionId } = await object(guest, town.lead, 'LEAVE')
    await answer(objectionId, 'CORRECTED')
    expect((await mine()).record.attendance.REPLY_MEETING).toEqual({ ASKED: 1, PRESENT: 0, LEAVE: 1, ABSENT: 0 })
  })

  test('is objected to by whom it concerns, once it is over, and answered by the office', async () => {
    const present = await aTraining(town, { [town.lead.delegateId]: 'PRESENT' })
    expect(await refusalOf(object(present))).toBe('attendance-as-claimed')
    const planned = await aTraining(town, { [town.lead.delegateId]: null }, { state: 'PLANNED' })
    expect(await refusalOf(object(planned))).toBe('attendance-not-over')
    const training = await aTraining(town, { [town.lead.delegateId]: null })
    for (const by of [town.stranger, town.office, town.officer])
      expect(await refusalOf(object(training, by))).toBe('not-found')
    const { objectionId } = await object(training)
    for (const by of [town.lead, town.officer, town.leader])
      expect(await refusalOf(answer(objectionId, 'CORRECTED', by))).toBe('not-found')
    expect(await rows.attendanceObjection.findMany({ where: { congressId: town.congressId } })).toMatchObject([
      { outcome: null, recorded: null },
    ])
  })
})

describe('who reads it', () => {
  const of = (by: Person, delegateId: string) => see(by, getPerformance, { delegateId, year: 2022 }, today)

  test('himself, the officer of his delegation and the office', async () => {
    for (const by of [town.lead, town.officer, town.office])
      expect((await of(by, town.lead.delegateId)).delegate.name).toBe(town.lead.name)
    for (const by of [town.coSigner, town.stranger, town.otherOfficer, town.leader, town.transport.head, town.audit])
      expect(await refusalOf(of(by, town.lead.delegateId))).toBe('not-found')
  })

  test('a sheet is in the order of the register, whatever the numbers are', async () => {
    await enter()
    const sheet = (by: Person, delegation?: string) =>
      see(by, exportPerformance, { year: 2022, ...(delegation ? { delegation } : {}) }, today)
    const names = (await sheet(town.office)).map(({ name }) => name)
    expect(names).toEqual([...[town.lead.name, town.coSigner.name].sort(), town.stranger.name])
    expect(await sheet(town.officer, town.delegations[0])).toHaveLength(2)
    expect(await refusalOf(sheet(town.officer, town.delegations[1]))).toBe('not-found')
    expect(await refusalOf(sheet(town.officer))).toBe('not-found')
    expect(await refusalOf(sheet(town.lead, town.delegations[0]))).toBe('not-found')
  })
})

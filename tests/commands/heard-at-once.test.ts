import { describe, expect, test } from 'vitest'
import { act, type Person, refusalOf } from '../support/people'
import { aTraining } from '../support/performing'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import { instructed, sent } from '../support/special-reports'
import { aDoor, dayAt, openedStation, sendAtDoorOf, sentTo, theDay } from '../support/stations'
import { foundTown } from '../support/town'
import { aVoice, voiceRow } from '../support/voices'

const town = await foundTown()
const { office, officer, lead, housing } = town
const day = '2022-07-25'
const objected = { claimed: 'PRESENT', reason: '两天都到了，签到时换了座位。' }
const said = { answer: '已完成站点勘察，六月十日前建成两对公交站。', evidence: '济交字〔2022〕11号' }
const today = new Date().toISOString().slice(0, 10)
const outcomes = async (acts: readonly Promise<unknown>[]) => (await Promise.all(acts.map(refusalOf))).toSorted()

describe('at once', () => {
  test('twenty enter voices and let in what came at a door, and no number is missing or given twice', async () => {
    const { stationId, code } = await aDoor(town)
    for (const place of [1, 2, 3, 4, 5])
      await sendAtDoorOf({ code, fields: { text: `第${place}件：井盖松动，请修。` } })
    const year = Number(today.slice(0, 4))
    await Promise.all([
      ...Array.from({ length: 15 }, (_, place) =>
        aVoice(town, today, {}, {}, [office, officer, lead][place % 3] ?? office),
      ),
      ...(await sentTo(stationId)).map(({ id }) => act(officer, 'let-in-door-items', { voiceIds: [id] }, today)),
    ])
    const kept = await rows.voiceItem.findMany({ where: { congressId: town.congressId, year } })
    expect(kept.map(({ number }) => number ?? 0).toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: 20 }, (_, place) => place + 1),
    )
  })

  test('the same items are let in and set aside by two, in whatever order, and one of them has it', async () => {
    const { stationId, code } = await aDoor(town)
    for (const place of [1, 2]) await sendAtDoorOf({ code, fields: { text: `第${place}处：井盖松动，请修。` } })
    const voiceIds = (await sentTo(stationId)).map(({ id }) => id)
    const aside = { voiceIds: voiceIds.toReversed(), reason: '广告。' }
    const acts = [
      act(officer, 'let-in-door-items', { voiceIds }, today),
      act(office, 'set-aside-door-items', aside, today),
    ]
    expect(await outcomes(acts)).toEqual(['door-item-looked-at', undefined])
    const kept = await sentTo(stationId)
    expect(new Set(kept.map(({ state }) => state)).size).toBe(1)
    expect(kept.every(({ state, number }) => (number === null) === (state === 'SET_ASIDE'))).toBe(true)
  })

  test('of two clerks who decide at once one comes too late', async () => {
    const voiceId = await aVoice(town)
    const outcomes = await Promise.all([
      refusalOf(act(office, 'send-voice-to-hotline', { voiceId, hotlineNumber: '2207250002' }, day)),
      refusalOf(act(office, 'pass-voice', { voiceId, unitId: housing.id }, day)),
    ])
    expect(outcomes.toSorted()).toEqual(['move-not-open', undefined])
    expect(await rows.event.findMany({ where: { subjectId: voiceId } })).toHaveLength(2)
  })

  test('one voice becomes one draft, whoever presses twice', async () => {
    const voiceId = await aVoice(town)
    const promote = (by: Person = lead) => act(by, 'promote-voice', { voiceId, title: '维修纬二路东段路灯' }, day)
    expect(await outcomes([promote(), promote(), promote(office)])).toEqual([
      'move-not-open',
      'move-not-open',
      undefined,
    ])
    const drafts = await rows.suggestion.findMany({ where: { congressId: town.congressId } })
    expect(drafts.map(({ id }) => id)).toEqual([(await voiceRow(voiceId)).suggestionId])
  })

  test('a unit answers what the office takes back: one of the two comes too late', async () => {
    const voiceId = await aVoice(town)
    await act(office, 'pass-voice', { voiceId, unitId: housing.id }, day)
    const answer = { voiceId, answer: '六盏路灯已经修好。', result: 'SOLVED' }
    const [answered, back] = await Promise.all([
      refusalOf(act(housing.clerk, 'answer-voice', answer, day)),
      refusalOf(act(office, 'take-back-voice', { voiceId, reason: '应由镇街办理。' }, day)),
    ])
    // What was answered is taken back all the same; what was taken back is nobody's to answer.
    expect([back, [undefined, 'not-found'].includes(answered)]).toEqual([undefined, true])
    expect(await voiceRow(voiceId)).toMatchObject({ state: 'OPEN', unitId: null, dueOn: null, answerText: '' })
  })

  test('a day at a station is written down once', async () => {
    const activityId = await dayAt(town, await openedStation(town))
    const record = (by: Person = lead) =>
      act(
        by,
        'record-station-day',
        {
          ...{ activityId, version: 2, residentsReceived: 3 },
          items: [{ text: '公交末班车太早，下夜班回不了家。' }],
          presence: [{ delegateId: lead.delegateId, presence: 'PRESENT' }],
        },
        '2022-03-15',
      )
    expect(await outcomes([record(), record(officer)])).toEqual(['stale-version', undefined])
    expect((await theDay(activityId)).version).toBe(3)
    expect(await rows.voiceItem.count({ where: { activityId } })).toBe(1)
  })

  test('a year is planned once', async () => {
    const of = await foundTown('齐河')
    await openedStation(of)
    const plan = (by = of.office) =>
      act(by, 'plan-station-days', { delegationId: of.delegations[0], year: 2022 }, '2022-02-01')
    expect(await outcomes([plan(), plan(of.officer)])).toEqual(['station-nothing-to-plan', undefined])
    expect(await rows.activity.count({ where: { congressId: of.congressId } })).toBe(5)
  })

  test('an objection to what the record says is made once, and answered once', async () => {
    const occasionId = await aTraining(town, { [lead.delegateId]: 'ABSENT' })
    const object = () =>
      act<{ objectionId: string }>(lead, 'object-to-attendance', { occasionId, ...objected }, '2022-05-09')
    const [no, ...yes] = await outcomes([object(), object()])
    expect([no, yes]).toEqual(['attendance-objected', [undefined]])
    const { id: objectionId } = await rows.attendanceObjection.findFirstOrThrow({ where: { activityId: occasionId } })
    const reply = (outcome: string) =>
      act(office, 'answer-attendance', { objectionId, outcome, answer: '已核对签到表。' }, '2022-05-10')
    expect(await outcomes([reply('CORRECTED'), reply('KEPT')])).toEqual(['attendance-answered', undefined])
  })

  test('a year is announced once, and published once', async () => {
    const announce = () => act(office, 'announce-performance', { year: 2022, workingDays: 3 }, '2022-12-28')
    expect(await outcomes([announce(), announce()])).toEqual(['performance-announced', undefined])
    const publish = () => act(office, 'publish-performance', { year: 2022 }, '2023-01-09')
    expect(await outcomes([publish(), publish()])).toEqual(['performance-published', undefined])
    expect(await rows.performancePage.count({ where: { congressId: town.congressId } })).toBe(3)
  })

  test('two leaders write on one report, and it is not closed over what one of them has just asked', async () => {
    const suggestionId = await assigned(town, [{ unit: town.transport, role: 'LEAD' }])
    const personIds = [town.leader.personId, town.government.personId]
    const reportId = await sent(town, suggestionId, { personIds })
    const of = { leader: town.government.name, by: town.government }
    const [one, other] = await Promise.all([instructed(town, reportId), instructed(town, reportId, of)])
    expect(new Set([one, other]).size).toBe(2)
    const answer = (instructionId: string) =>
      act(town.transport.head, 'answer-instruction', { instructionId, ...said }, day)
    expect(await outcomes([answer(one), answer(one)])).toEqual(['move-not-open', undefined])
    await answer(other)
    const accept = (instructionId: string) => act(office, 'accept-instruction-answer', { instructionId }, day)
    const back = { instructionId: one, reason: '请补充完成时间。', dueOn: '2022-08-31' }
    expect(await outcomes([accept(one), act(office, 'send-back-instruction-answer', back, day)])).toEqual([
      'move-not-open',
      undefined,
    ])
    const close = () => act(office, 'close-special-report', { reportId, words: '已经办结。' }, day)
    const [closed] = await Promise.all([refusalOf(close()), accept(other)])
    const left = await rows.specialReportInstruction.findMany({ where: { reportId } })
    const isSettled = left.every(({ state }) => state === 'SETTLED')
    expect(['instructions-running', isSettled ? undefined : 'instructions-running']).toContain(closed)
    const state = (await rows.specialReport.findUniqueOrThrow({ where: { id: reportId } })).state
    expect(state).toBe(closed === undefined ? 'CLOSED' : 'SENT')
  })
})

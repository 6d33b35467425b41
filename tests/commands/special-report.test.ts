import { beforeEach, describe, expect, test } from 'vitest'
import { getSpecialReport } from '@/lib/queries/get-special-report'
import { listSpecialReports } from '@/lib/queries/list-special-reports'
import { reportsWaiting } from '@/lib/queries/reports-waiting'
import { reportFilterSchema } from '@/lib/schemas/special-report'
import { act, type Person, refusalOf, see } from '../support/people'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import { aReportText, drafted, instructed, reportDays, sent } from '../support/special-reports'
import { foundTown, type Town } from '../support/town'
import { aVoice } from '../support/voices'

let town: Town
let suggestionId: string

beforeEach(async () => {
  town = await foundTown()
  suggestionId = await assigned(town, [{ unit: town.transport, role: 'LEAD' }])
})

const rowOf = (id: string) => rows.specialReport.findUniqueOrThrow({ where: { id } })
const instructionOf = (id: string) => rows.specialReportInstruction.findUniqueOrThrow({ where: { id } })
const lastEvent = (subjectId: string) =>
  rows.event.findFirstOrThrow({ where: { subjectId }, orderBy: { sequence: 'desc' } })
const seen = (by: Person, reportId: string, on = reportDays.instructed) => see(by, getSpecialReport, reportId, on)
const everybody = () => [
  ...[town.office, town.leader, town.government, town.lead, town.officer, town.security],
  ...[town.transport, town.housing].flatMap(({ clerk, head }) => [clerk, head]),
]

const answer = '已完成站点勘察，六月十日前建成两对公交站，高峰班次由十五分钟缩短到八分钟。'
const answered = (instructionId: string, on = '2022-05-30', by = town.transport.head) =>
  act(by, 'answer-instruction', { instructionId, answer, evidence: '济交字〔2022〕11号' }, on)

describe('a draft', () => {
  test('keeps what it rests on and whom it is for, and is written by one after the other', async () => {
    const voiceId = await aVoice(town, '2022-05-09')
    const reportId = await drafted(town, suggestionId, { voiceIds: [voiceId] })
    expect(await rowOf(reportId)).toMatchObject({ state: 'DRAFT', number: null, version: 1, year: 2022 })
    const items = await rows.specialReportItem.findMany({ where: { reportId }, orderBy: { ordinal: 'asc' } })
    expect(items.map((one) => one.voiceItemId ?? one.suggestionId)).toEqual([voiceId, suggestionId])
    const save = (version: number) =>
      act(
        town.office,
        'save-special-report',
        { reportId, version, ...aReportText(town, suggestionId, { others: [] }) },
        reportDays.drafted,
      )
    await save(1)
    expect(await refusalOf(save(1))).toBe('stale-version')
    expect(await rows.specialReportItem.count({ where: { reportId } })).toBe(1)
    expect(await rows.specialReportAddressee.count({ where: { reportId } })).toBe(1)
  })

  test('rests on something that has its number, and is for somebody in office', async () => {
    const write = (more: object) =>
      refusalOf(act(town.office, 'draft-special-report', aReportText(town, suggestionId, more), reportDays.drafted))
    expect(await write({ suggestionIds: [] })).toBe('shape-refused')
    expect(await write({ personIds: [], others: [] })).toBe('shape-refused')
    expect(await write({ voiceIds: [suggestionId] })).toBe('report-item-unknown')
    expect(await write({ personIds: [town.lead.personId] })).toBe('report-reader-unknown')
    const unchecked = { channel: 'STATION', source: 'ANONYMOUS', text: '路灯不亮', state: 'UNCHECKED', year: 2022 }
    const received = {
      receivedOn: new Date('2022-05-01'),
      receivedAt: new Date('2022-05-01'),
      congressId: town.congressId,
    }
    const { id } = await rows.voiceItem.create({ data: { ...unchecked, ...received } })
    expect(await write({ voiceIds: [id] })).toBe('report-item-unknown')
    expect(await rows.specialReport.count({ where: { congressId: town.congressId } })).toBe(0)
  })

  test('is nobody’s but the office’s, and leaves no number when it is discarded', async () => {
    const reportId = await drafted(town, suggestionId)
    for (const by of everybody().filter((one) => one !== town.office)) {
      expect(await refusalOf(seen(by, reportId))).toBe('not-found')
      for (const name of ['send-special-report', 'discard-special-report'])
        expect(
          await refusalOf(
            act(by, name, { reportId, ...(name.startsWith('send') ? { version: 1 } : {}) }, reportDays.sent),
          ),
        ).toBe('not-found')
    }
    await act(town.office, 'discard-special-report', { reportId }, reportDays.sent)
    expect(await rowOf(reportId)).toMatchObject({ state: 'DISCARDED', number: null })
    expect((await rowOf(await sent(town, suggestionId))).number).toBe(1)
    expect((await rowOf(await sent(town, suggestionId))).number).toBe(2)
  })
})

describe('what was sent', () => {
  test('lies on the desk of its leader alone, who writes on it in his own name', async () => {
    const reportId = await sent(town, suggestionId)
    expect((await see(town.leader, (reading) => reportsWaiting(reading), null, reportDays.sent)).toInstruct).toBe(1)
    expect(await refusalOf(seen(town.government, reportId))).toBe('not-found')
    expect((await seen(town.leader, reportId)).writesFor.map(({ name }) => name)).toEqual([town.leader.name])
    expect(await refusalOf(instructed(town, reportId, { leader: '刘伟' }))).toBe('not-found')
    const instructionId = await instructed(town, reportId)
    expect(await instructionOf(instructionId)).toMatchObject({ state: 'OPEN', unitId: town.transport.id })
    expect(await lastEvent(reportId)).toMatchObject({
      type: 'special-report.instructed',
      data: { paper: '专报〔2022〕1号', leader: town.leader.name, unit: town.transport.name, dueOn: reportDays.due },
    })
    expect((await see(town.leader, (reading) => reportsWaiting(reading), null, reportDays.sent)).toInstruct).toBe(0)
    expect(
      (await see(town.transport.clerk, (reading) => reportsWaiting(reading), null, reportDays.sent)).toAnswer,
    ).toBe(1)
  })

  test('of a leader without account the office writes the words down', async () => {
    const reportId = await sent(town, suggestionId)
    await instructed(town, reportId, { by: town.office, leader: '刘伟', unitId: '', dueOn: '', words: '已阅。' })
    const [noted] = (await seen(town.leader, reportId)).instructions
    expect(noted).toMatchObject({ leader: '刘伟', state: 'NOTED', recordedBy: town.office.name, words: '已阅。' })
  })

  test('takes no instruction from before it was sent, from tomorrow, or to a unit that is closed', async () => {
    const reportId = await sent(town, suggestionId)
    const give = (more: Record<string, unknown>) => refusalOf(instructed(town, reportId, more))
    expect(await give({ givenOn: '2022-05-11' })).toBe('instruction-day-outside')
    expect(await give({ givenOn: '2022-05-14' })).toBe('instruction-day-outside')
    expect(await give({ dueOn: '2022-05-12' })).toBe('instruction-due-before')
    expect(await give({ dueOn: '' })).toBe('shape-refused')
    await rows.unit.update({ where: { id: town.court.id }, data: { validTo: new Date('2022-04-30') } })
    expect(await give({ unitId: town.court.id })).toBe('unit-not-in-force')
    expect(await rows.specialReportInstruction.count({ where: { reportId } })).toBe(0)
  })
})

describe('what follows', () => {
  test('the head reports, the office accepts, and then it is closed', async () => {
    const reportId = await sent(town, suggestionId)
    const instructionId = await instructed(town, reportId)
    const close = () =>
      act(town.office, 'close-special-report', { reportId, words: '站点已列入六月计划。' }, '2022-06-02')
    expect(await refusalOf(answered(instructionId, '2022-05-30', town.transport.clerk))).toBe('not-found')
    expect(await refusalOf(answered(instructionId, '2022-05-30', town.housing.head))).toBe('not-found')
    expect(await refusalOf(close())).toBe('instructions-running')
    await answered(instructionId)
    expect(await refusalOf(answered(instructionId))).toBe('move-not-open')
    expect(await refusalOf(close())).toBe('instructions-running')
    await act(town.office, 'accept-instruction-answer', { instructionId }, '2022-06-01')
    await close()
    expect(await rowOf(reportId)).toMatchObject({ state: 'CLOSED', closingWords: '站点已列入六月计划。' })
    const view = await seen(town.leader, reportId, '2022-06-03')
    expect(view.instructions[0]).toMatchObject({ state: 'SETTLED', answers: [{ text: answer }] })
    expect(view.happenings.map(({ type }) => type.split('.')[1])).toEqual([
      ...['drafted', 'sent', 'instructed', 'answered', 'answer-accepted', 'closed'],
    ])
    await instructed(town, reportId)
    expect(await rowOf(reportId)).toMatchObject({ state: 'SENT', closedAt: null })
  })

  test('what is sent back stays to be read, and the unit reports again by a new day', async () => {
    const reportId = await sent(town, suggestionId)
    const instructionId = await instructed(town, reportId)
    await answered(instructionId)
    const back = { instructionId, reason: '没有写明完成时间。', dueOn: '2022-06-10' }
    expect(await refusalOf(act(town.leader, 'send-back-instruction-answer', back, '2022-06-01'))).toBe('not-found')
    expect(
      await refusalOf(act(town.office, 'send-back-instruction-answer', { ...back, dueOn: '2022-05-31' }, '2022-06-01')),
    ).toBe('instruction-due-before')
    await act(town.office, 'send-back-instruction-answer', back, '2022-06-01')
    await answered(instructionId, '2022-06-12')
    const [one] = (await seen(town.transport.clerk, reportId, '2022-06-12')).instructions
    expect(one?.answers.map(({ sentBackReason }) => sentBackReason)).toEqual(['', '没有写明完成时间。'])
    expect(one).toMatchObject({ state: 'ANSWERED', dueOn: '2022-06-10' })
  })

  test('an instruction written down wrongly is struck out, and the unit does not see the report any more', async () => {
    const reportId = await sent(town, suggestionId)
    const instructionId = await instructed(town, reportId)
    await act(town.office, 'strike-instruction', { instructionId, reason: '单位选错了。' }, '2022-05-14')
    expect(await refusalOf(seen(town.transport.head, reportId))).toBe('not-found')
    expect((await seen(town.leader, reportId)).instructions[0]).toMatchObject({
      state: 'STRUCK',
      strikeReason: '单位选错了。',
    })
    expect(await refusalOf(answered(instructionId))).toBe('not-found')
  })

  test('each unit reads what it was asked and nothing of the others', async () => {
    const reportId = await sent(town, suggestionId)
    await instructed(town, reportId)
    await instructed(town, reportId, { unitId: town.housing.id })
    const view = await seen(town.housing.clerk, reportId)
    expect(view.instructions.map(({ unit }) => unit)).toEqual([town.housing.name])
    expect(view.happenings).toEqual([])
    const [row] = (await see(town.housing.clerk, listSpecialReports, reportFilterSchema.parse({}), '2022-06-02')).rows
    expect(row).toMatchObject({ id: reportId, instructions: 1, dueOn: reportDays.due })
    const late = await see(town.office, listSpecialReports, reportFilterSchema.parse({ late: '1' }), '2022-06-02')
    expect(late.total).toBe(1)
    expect(
      (await see(town.office, listSpecialReports, reportFilterSchema.parse({ late: '1' }), '2022-05-31')).total,
    ).toBe(0)
  })
})

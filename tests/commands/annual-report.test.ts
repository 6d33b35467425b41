import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { publicContentFrom } from '@/lib/domain/annual-report/public-content'
import type { ReportText } from '@/lib/domain/annual-report/report'
import {
  annualReportRow,
  approved,
  annualReportDays as days,
  frozen,
  published,
  written,
} from '../support/annual-reports'
import { act, type Person, refusalOf } from '../support/people'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town
beforeEach(async () => {
  town = await foundTown()
  await assigned(town, [{ unit: town.transport, role: 'LEAD' }])
})

const lastEvent = (subjectId: string) =>
  rows.event.findFirstOrThrow({ where: { subjectId }, orderBy: { sequence: 'desc' } })
const everybodyBut = (...few: Person[]) =>
  [town.office, town.leader, town.government, town.lead, town.officer, town.assessor, town.transport.head].filter(
    (one) => !few.includes(one),
  )
const paragraph = '全年共有代表建议{{suggestions}}件，由{{units}}个单位办理。'
const save = (reportId: string, version: number, paragraphs: string[], by: Person = town.office) =>
  act(
    by,
    'save-annual-report',
    { reportId, version, title: '关于代表建议办理情况的报告', text: [{ section: 'basics', paragraphs }] },
    days.written,
  )

describe('a draft', () => {
  test('says what the figures of the day say, once for each year and kind', async () => {
    const reportId = await written(town)
    const row = await annualReportRow(reportId)
    expect(row).toMatchObject({ state: 'DRAFT', year: 2022, kind: 'ANNUAL', version: 1, hash: null })
    expect(row.numbers).toMatchObject({ suggestions: { value: 1 }, units: { value: 1 } })
    expect(JSON.stringify(row.text)).toContain('{{suggestions}}')
    expect(await lastEvent(reportId)).toMatchObject({
      type: 'annual-report.written',
      actorName: town.office.name,
      data: { year: 2022, reportKind: 'ANNUAL' },
    })
    expect(await refusalOf(written(town))).toBe('report-stands')
    expect(await refusalOf(written(town, { year: 2024 }))).toBe('report-year-outside')
    expect(await refusalOf(written(town, { year: 2021 }))).toBe('report-year-empty')
    expect(await refusalOf(written(town, { kind: 'SPECIAL' }))).toBe('shape-refused')
    await written(town, { kind: 'SPECIAL', topic: 'KEY' })
    await written(town, { kind: 'SPECIAL', topic: 'KEY' })
    expect(await rows.annualReport.count({ where: { congressId: town.congressId } })).toBe(3)
  })

  test('is edited round its numbers, by one after the other, and names none that there is not', async () => {
    const reportId = await written(town)
    await save(reportId, 1, [paragraph])
    expect(await refusalOf(save(reportId, 1, [paragraph]))).toBe('stale-version')
    expect(await refusalOf(save(reportId, 2, ['共{{suggestionz}}件。']))).toBe('report-number-unknown')
    expect(await refusalOf(save(reportId, 2, ['共{{suggestions件。']))).toBe('report-brackets-broken')
    const row = await annualReportRow(reportId)
    expect(row).toMatchObject({ version: 2, title: '关于代表建议办理情况的报告' })
    expect((row.text as unknown as ReportText)[0]?.paragraphs).toEqual([paragraph])
  })

  test('is the office’s to write, to save, to freeze and to discard', async () => {
    const reportId = await written(town)
    for (const by of everybodyBut(town.office)) {
      expect(await refusalOf(save(reportId, 1, [paragraph], by))).toBe('not-found')
      for (const name of ['freeze-annual-report', 'discard-annual-report'])
        expect(
          await refusalOf(act(by, name, { reportId, ...(name.startsWith('f') ? { version: 1 } : {}) }, days.frozen)),
        ).toBe('not-found')
    }
    expect(await annualReportRow(reportId)).toMatchObject({ state: 'DRAFT', version: 1 })
    await act(town.office, 'discard-annual-report', { reportId }, days.written)
    expect(await annualReportRow(reportId)).toMatchObject({ state: 'DISCARDED' })
    await written(town)
  })
})

describe('what is frozen', () => {
  test('has the numbers of that moment, and a hash that anybody can make again', async () => {
    const reportId = await written(town)
    await save(reportId, 1, [paragraph])
    await assigned(town, [{ unit: town.housing, role: 'LEAD' }])
    await act(town.office, 'freeze-annual-report', { reportId, version: 2 }, days.frozen)
    const row = await annualReportRow(reportId)
    const hash = createHash('sha256')
      .update(row.content ?? '', 'utf8')
      .digest('hex')
    expect(row).toMatchObject({ state: 'FROZEN', hash, frozenById: town.office.personId })
    const content = publicContentFrom(row.content ?? '')
    expect(content.numbers).toMatchObject({ suggestions: { value: 2, list: null }, units: { value: 2 } })
    expect(Object.keys(content.numbers), 'numbers of the text and no others').toEqual(['suggestions', 'units'])
    expect(content.annex).toBe(
      createHash('sha256')
        .update(row.annex ?? '', 'utf8')
        .digest('hex'),
    )
    expect(row.content).not.toContain(town.transport.name)
    expect((await lastEvent(reportId)).data).toMatchObject({ hash })
  })

  test('does not change any more, not even by the back door', async () => {
    const reportId = await frozen(town)
    expect(await refusalOf(save(reportId, 2, [paragraph]))).toBe('move-not-open')
    const change = (data: object) => rows.annualReport.update({ where: { id: reportId }, data })
    await expect(change({ title: '另一份报告' })).rejects.toThrow('a frozen report does not change')
    await expect(change({ text: [] })).rejects.toThrow('a frozen report does not change')
    await expect(change({ content: '{}' })).rejects.toThrow()
    await act(town.leader, 'approve-annual-report', { reportId, version: 2 }, days.approved)
    await expect(change({ state: 'DRAFT' })).rejects.toThrow()
  })

  test('is approved by a leader, never by who froze it, or sent back with a reason', async () => {
    const reportId = await frozen(town)
    const both = await rows.roleGrant.create({
      data: {
        ...{ congressId: town.congressId, personId: town.office.personId, role: 'COMMITTEE_LEADER' },
        ...{ grantedAt: new Date('2022-01-01') },
      },
    })
    expect(await refusalOf(act(town.office, 'approve-annual-report', { reportId, version: 2 }, days.approved))).toBe(
      'report-own-freeze',
    )
    await rows.roleGrant.delete({ where: { id: both.id } })
    const approve = (by: Person, version = 2) => act(by, 'approve-annual-report', { reportId, version }, days.approved)
    for (const by of everybodyBut(town.leader)) expect(await refusalOf(approve(by))).toBe('not-found')
    const reason = '第二部分请写明督办次数。'
    await act(town.leader, 'send-back-annual-report', { reportId, reason }, days.approved)
    expect(await annualReportRow(reportId)).toMatchObject({ state: 'DRAFT', hash: null, content: null, version: 3 })
    expect(await refusalOf(approve(town.leader))).toBe('move-not-open')
    await act(town.office, 'freeze-annual-report', { reportId, version: 3 }, days.approved)
    expect(await refusalOf(approve(town.leader)), 'which is not what he has read').toBe('stale-version')
    await approve(town.leader, 4)
    expect(await annualReportRow(reportId)).toMatchObject({
      state: 'APPROVED',
      approvedById: town.leader.personId,
    })
  })
})

describe('what is public', () => {
  const publish = (reportId: string, more: object = {}, by: Person = town.office) =>
    act(by, 'publish-annual-report', { reportId, ...more }, days.approved)
  const withdraw = (reportId: string, by: Person = town.office) =>
    act(by, 'withdraw-annual-report', { reportId, reason: '附表有误，更正后重发。' }, days.out)

  test('was approved before, and is the office’s to publish and to take back', async () => {
    const reportId = await frozen(town)
    expect(await refusalOf(publish(reportId))).toBe('move-not-open')
    await act(town.leader, 'approve-annual-report', { reportId, version: 2 }, days.approved)
    for (const by of everybodyBut(town.office)) expect(await refusalOf(publish(reportId, {}, by))).toBe('not-found')
    expect(await refusalOf(publish(reportId, { on: '2023-01-04' }))).toBe('publish-day-outside')
    await publish(reportId, { on: '2023-01-08', hour: '09:00' })
    expect(await annualReportRow(reportId)).toMatchObject({
      state: 'PUBLISHED',
      publishAt: new Date('2023-01-08T01:00:00Z'),
    })
    for (const by of everybodyBut(town.office)) expect(await refusalOf(withdraw(reportId, by))).toBe('not-found')
    await withdraw(reportId)
    expect(await annualReportRow(reportId)).toMatchObject({
      state: 'WITHDRAWN',
      withdrawReason: '附表有误，更正后重发。',
    })
    expect((await lastEvent(reportId)).type).toBe('annual-report.withdrawn')
  })

  test('goes out again as it was, unless another stands in its place', async () => {
    const reportId = await published(town)
    await withdraw(reportId)
    await publish(reportId)
    expect(await annualReportRow(reportId)).toMatchObject({ state: 'PUBLISHED', withdrawReason: '' })
    await withdraw(reportId)
    await written(town)
    expect(await refusalOf(publish(reportId))).toBe('report-stands')
    expect(await annualReportRow(reportId)).toMatchObject({ state: 'WITHDRAWN' })
  })
})

test('the day of the sitting may move until it is public', async () => {
  const reportId = await approved(town)
  const plan = (sittingOn: string, by: Person = town.office) =>
    act(by, 'plan-report-sitting', { reportId, sittingOn }, days.approved)
  expect(await refusalOf(plan('2023-01-04'))).toBe('report-sitting-outside')
  expect(await refusalOf(plan('2023-02-01', town.leader))).toBe('not-found')
  await plan('2023-02-01')
  expect((await annualReportRow(reportId)).sittingOn).toEqual(new Date('2023-02-01'))
  expect((await lastEvent(reportId)).data).toMatchObject({ sittingOn: '2023-02-01' })
})

import { beforeAll, expect, test } from 'vitest'
import { annualReportRow, approved, annualReportDays as days, written } from '../support/annual-reports'
import { act, refusalOf } from '../support/people'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town
beforeAll(async () => {
  town = await foundTown()
  await assigned(town, [{ unit: town.transport, role: 'LEAD' }])
})

test('the text is looked over once more when it is frozen: a number may be gone since it was saved', async () => {
  const reportId = await written(town)
  const freeze = (version: number) => act(town.office, 'freeze-annual-report', { reportId, version }, days.frozen)
  const text = [{ section: 'basics', paragraphs: ['由第九个单位办理{{unit.9}}件。'] }]
  const { text: asWritten } = await annualReportRow(reportId)
  await rows.annualReport.update({ where: { id: reportId }, data: { text } })
  expect(await refusalOf(freeze(1))).toBe('report-number-unknown')
  await rows.annualReport.update({ where: { id: reportId }, data: { text: asWritten as object[] } })
  expect(await refusalOf(freeze(2)), 'another has saved it meanwhile').toBe('stale-version')
  expect(await annualReportRow(reportId)).toMatchObject({ state: 'DRAFT', version: 1 })
})

test('a draft that is saved has the numbers of that day and says so', async () => {
  const reportId = await written(town, { kind: 'MID_YEAR' })
  const text = [{ section: 'basics', paragraphs: ['共{{suggestions}}件。'] }]
  await act(town.office, 'save-annual-report', { reportId, version: 1, title: '年中报告', text }, '2022-12-30')
  expect((await annualReportRow(reportId)).untilOn).toEqual(new Date('2022-12-30'))
})

test('of special matters several stand side by side, before everybody too', async () => {
  for (const topic of ['KEY', 'COMMITMENTS', 'KEY']) {
    const reportId = await approved(town, { kind: 'SPECIAL', topic })
    await act(town.office, 'publish-annual-report', { reportId }, days.approved)
    expect(await annualReportRow(reportId)).toMatchObject({ state: 'PUBLISHED', topic })
  }
})

test('nothing is frozen whose parts are not its whole', async () => {
  const reportId = await written(town, { kind: 'SPECIAL', topic: 'COMMITMENTS' })
  const freeze = () => act(town.office, 'freeze-annual-report', { reportId, version: 1 }, days.frozen)
  // No such row comes into being while the database stands guard; a suggestion of neither period breaks the sum of the two.
  await rows.$executeRaw`ALTER TABLE suggestion DROP CONSTRAINT suggestion_period_check`
  const where = { congressId: town.congressId }
  const { period } = await rows.suggestion.findFirstOrThrow({ where })
  await rows.suggestion.updateMany({ where, data: { period: 'NEITHER' } })
  expect(await refusalOf(freeze())).toBe('report-sums-wrong')
  expect(await annualReportRow(reportId)).toMatchObject({ state: 'DRAFT', hash: null })
  await rows.suggestion.updateMany({ where, data: { period } })
  await freeze()
  expect(await annualReportRow(reportId)).toMatchObject({ state: 'FROZEN' })
})

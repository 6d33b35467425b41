import { expect, test } from 'vitest'
import { approved, annualReportDays as days } from '../support/annual-reports'
import { act, refusalOf } from '../support/people'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'

const isWaited = async (): Promise<boolean> => {
  const [{ count }] = await rows.$queryRaw<[{ count: number }]>`
    SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
  return count > 0
}

test('of two reports of a year that go out again at once one does, and the other officer hears why his does not', async () => {
  const town = await foundTown()
  await assigned(town, [{ unit: town.transport, role: 'LEAD' }])
  const out = async () => {
    const reportId = await approved(town)
    await act(town.office, 'publish-annual-report', { reportId }, days.approved)
    await act(town.office, 'withdraw-annual-report', { reportId, reason: '附表有误，更正后重发。' }, days.approved)
    return reportId
  }
  const [one, other] = [await out(), await out()]
  let told: Promise<string | undefined> | undefined
  await rows.$transaction(async (first) => {
    const data = { state: 'PUBLISHED', withdrawnAt: null, withdrawnById: null, withdrawReason: '' }
    await first.annualReport.update({ where: { id: one }, data })
    told = refusalOf(act(town.office, 'publish-annual-report', { reportId: other }, days.out))
    await expect.poll(isWaited).toBe(true)
  })
  expect(await told).toBe('stale-version')
  expect(await rows.annualReport.count({ where: { id: { in: [one, other] }, state: 'PUBLISHED' } })).toBe(1)
})

import { act } from './people'
import { rows } from './rows'
import type { Town } from './town'

export const annualReportDays = {
  written: '2022-12-28',
  frozen: '2023-01-04',
  approved: '2023-01-05',
  out: '2023-01-08',
}

export const written = async (town: Town, more: object = {}, on = annualReportDays.written) =>
  (
    await act<{ reportId: string }>(
      town.office,
      'write-annual-report',
      { year: 2022, kind: 'ANNUAL', topic: '', ...more },
      on,
    )
  ).reportId

export const annualReportRow = (id: string) => rows.annualReport.findUniqueOrThrow({ where: { id } })

export async function frozen(town: Town, more: object = {}): Promise<string> {
  const reportId = await written(town, more)
  await act(town.office, 'freeze-annual-report', { reportId, version: 1 }, annualReportDays.frozen)
  return reportId
}

export async function approved(town: Town, more: object = {}): Promise<string> {
  const reportId = await frozen(town, more)
  await act(town.leader, 'approve-annual-report', { reportId, version: 2 }, annualReportDays.approved)
  return reportId
}

export async function published(town: Town, more: object = {}): Promise<string> {
  const reportId = await approved(town)
  await act(town.office, 'publish-annual-report', { reportId, ...more }, annualReportDays.approved)
  return reportId
}

import { describe, expect, test } from 'vitest'
import type { Actor, Role } from '@/lib/domain/access/actor'
import { ensureTextSound } from '@/lib/domain/annual-report/ensure-sound'
import { legalDays, nearDays, type ReportStep, reportSteps } from '@/lib/domain/annual-report/legal-days'
import { annualReportMovesOpenTo } from '@/lib/domain/annual-report/policy'
import {
  type AnnualReport,
  annualReportState,
  approveAnnualReport,
  discardAnnualReport,
  ensureSittingInReach,
  ensureYearBegun,
  freezeAnnualReport,
  planSitting,
  publishAnnualReport,
  saveAnnualReport,
  sendBackAnnualReport,
  withdrawAnnualReport,
} from '@/lib/domain/annual-report/record'
import { ensureSumsRight } from '@/lib/domain/annual-report/sums'
import { Refusal } from '@/lib/domain/refusal'
import { groundOf } from '../../support/a-report'
import { on, suggestion, year } from '../figures/a-year'

const now = new Date('2023-01-05T02:00:00Z')
const today = on('2023-01-05')
const seal = { hash: 'ab', now, today, personId: 'office' }

function aReport(facts: Partial<AnnualReport> = {}): AnnualReport {
  const report = {
    ...{ id: 'r1', congressId: 'c1', year: 2022, kind: 'ANNUAL' as const, topic: null, title: '报告', version: 3 },
    ...{ untilOn: on('2022-12-28'), sittingOn: null, hash: null, state: 'DRAFT' as const },
    ...{ frozenAt: null, frozenById: null, approvedAt: null, publishAt: null, publishOn: null },
    ...{ withdrawnAt: null, discardedAt: null, ...facts },
  }
  return { ...report, state: annualReportState(report) }
}

const draft = aReport()
const frozen = aReport({ frozenAt: now, frozenById: 'office' })
const approved = aReport({ ...frozen, approvedAt: now })
const published = aReport({ ...approved, publishAt: now, publishOn: today })
const withdrawn = aReport({ ...published, withdrawnAt: now })
const discarded = aReport({ discardedAt: now })

const codeOf = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
  return undefined
}

const moves: Record<string, (report: AnnualReport) => AnnualReport> = {
  save: (report) => saveAnnualReport(report, '另一个标题', 3),
  freeze: (report) => freezeAnnualReport(report, 3, seal),
  discard: (report) => discardAnnualReport(report, now),
  approve: (report) => approveAnnualReport(report, 3, { personId: 'leader', now }),
  sendBack: (report) => sendBackAnnualReport(report),
  publish: (report) => publishAnnualReport(report, { at: now, on: today }),
  withdraw: (report) => withdrawAnnualReport(report, now),
  plan: (report) => planSitting(report, on('2023-02-01')),
}

describe('a report of a year', () => {
  test.each([
    [draft, { save: 'DRAFT', freeze: 'FROZEN', discard: 'DISCARDED', plan: 'DRAFT' }],
    [frozen, { approve: 'APPROVED', sendBack: 'DRAFT', plan: 'FROZEN' }],
    [approved, { publish: 'PUBLISHED', plan: 'APPROVED' }],
    [published, { withdraw: 'WITHDRAWN' }],
    [withdrawn, { publish: 'PUBLISHED' }],
    [discarded, {}],
  ] as const)('goes on from $state where it may, and nowhere else', (report, open) => {
    const ways = Object.entries(moves).flatMap(([name, move]) => {
      const code = codeOf(() => move(report))
      if (code !== undefined) expect([name, code]).toEqual([name, 'move-not-open'])
      return code === undefined ? [[name, move(report).state]] : []
    })
    expect(Object.fromEntries(ways)).toEqual(open)
  })

  test('is saved and frozen by whoever has read the version before him, and is counted on that day', () => {
    expect(codeOf(() => saveAnnualReport(draft, '标题', 2))).toBe('stale-version')
    expect(codeOf(() => freezeAnnualReport(draft, 2, seal))).toBe('stale-version')
    expect(freezeAnnualReport(draft, 3, seal)).toMatchObject({ version: 4, untilOn: today, hash: 'ab' })
    expect(sendBackAnnualReport(frozen)).toMatchObject({ version: 4, hash: null, frozenById: null })
  })

  test('is of a year that has begun, and heard within reach', () => {
    expect([2022, 2023, 2024].map((one) => codeOf(() => ensureYearBegun(one, today)))).toEqual([
      ...[undefined, undefined, 'report-year-outside'],
    ])
    const reach = (day: string) => codeOf(() => ensureSittingInReach(on(day), today))
    expect(['2023-01-05', '2024-02-09'].map(reach)).toEqual([undefined, undefined])
    expect(['2023-01-04', '2024-02-10'].map(reach)).toEqual(['report-sitting-outside', 'report-sitting-outside'])
  })

  test('is not offered for approval to who froze it, whatever else he is', () => {
    const congress = { id: 'c1', name: '', shortName: '', timeZone: 'Asia/Shanghai', isDemonstration: false }
    const actor = (personId: string, ...roles: Role[]) =>
      ({ personId, accountId: '', signInId: '', name: '', congress, grants: roles.map((role) => ({ role })) }) as Actor
    const both: Role[] = ['DELEGATE_OFFICE', 'COMMITTEE_LEADER']
    expect(annualReportMovesOpenTo(actor('office', ...both), frozen)).toEqual(['sendBack', 'plan'])
    expect(annualReportMovesOpenTo(actor('leader', ...both), frozen)).toEqual(['approve', 'sendBack', 'plan'])
  })
})

test('the draft is due twenty days and the final text ten days before the sitting, over the end of a year too', () => {
  expect(legalDays(on('2023-01-15'))).toEqual([
    { step: 'DRAFT', dueOn: '2022-12-26' },
    { step: 'FINAL', dueOn: '2023-01-05' },
  ])
})

test('a legal day is near from five days before, and on the day itself, as long as it is awaited', () => {
  const near = (day: string, awaited: readonly ReportStep[]) =>
    nearDays(on('2023-02-20'), on(day), awaited).map(({ step }) => step)
  const steps = (day: string) => near(day, reportSteps)
  expect(['2023-01-25', '2023-01-26', '2023-01-31', '2023-02-01'].map(steps)).toEqual([[], ['DRAFT'], ['DRAFT'], []])
  expect(['2023-02-04', '2023-02-05', '2023-02-10', '2023-02-11'].map(steps)).toEqual([[], ['FINAL'], ['FINAL'], []])
  expect(near('2023-01-30', ['FINAL']), 'the draft has gone round').toEqual([])
})

describe('nothing is frozen', () => {
  test('whose parts are not its whole, be it of the year, of the key suggestions or of the channels', () => {
    const ground = groundOf(year([suggestion({ isKey: true })]), today)
    const { whole, key, channels } = ground
    if (!channels) throw new Error('no channels')
    expect(codeOf(() => ensureSumsRight(ground))).toBeUndefined()
    const reported = { ...channels.reported, came: 99 }
    for (const wrong of [
      { whole: { ...whole, inSession: whole.inSession + 1 } },
      { key: { ...key, inSession: key.inSession + 1 } },
      { channels: { ...channels, reported } },
    ])
      expect(codeOf(() => ensureSumsRight({ ...ground, ...wrong }))).toBe('report-sums-wrong')
    expect(codeOf(() => ensureSumsRight({ ...ground, channels: null }))).toBeUndefined()
  })

  test('whose words are not sound', () => {
    const place = { section: 'basics', paragraph: 1 } as const
    const verdict = (...faults: Parameters<typeof ensureTextSound>[0]['faults']) =>
      codeOf(() => ensureTextSound({ faults, advice: [] }))
    expect(verdict()).toBeUndefined()
    expect(verdict({ fault: 'unknown-number', key: 'x', ...place })).toBe('report-number-unknown')
    expect(verdict({ fault: 'broken-brackets', text: '{{', ...place })).toBe('report-brackets-broken')
    expect(verdict({ fault: 'text-empty' })).toBe('report-text-wrong')
  })
})

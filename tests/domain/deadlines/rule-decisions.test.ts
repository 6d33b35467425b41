import { describe, expect, test } from 'vitest'
import { type LimitPurpose, type LimitUnit, limitInForce, limitPurposes } from '@/lib/domain/deadlines/limits'
import { addDays } from '@/lib/domain/deadlines/local-date'
import { type Jurisdiction, jurisdictions, limitPresets } from '@/lib/domain/deadlines/presets'
import { ownDecision, type RuleChange } from '@/lib/domain/deadlines/rule-book'
import { ceilings } from '@/lib/domain/deadlines/rule-bounds'
import {
  changeRule,
  chooseRules,
  type Decisions,
  differences,
  latestDay,
  limitsBy,
  listOn,
} from '@/lib/domain/deadlines/rule-decisions'
import type { Refusal } from '@/lib/domain/refusal'
import { on, published } from './published-calendar'

const today = on('2026-03-02')
const shandong: Decisions = { first: 'shandong', choices: [], changes: [] }

const change = (
  purpose: LimitPurpose,
  count: number | null,
  unit: LimitUnit,
  from = '2026-04-01',
  more: Partial<RuleChange> = {},
) => ({
  purpose,
  count,
  unit,
  whenLastDayRests: 'next-working-day' as const,
  effectiveFrom: on(from),
  ...more,
})
const changed = (by: Decisions, ...changes: RuleChange[]) =>
  changes.reduce((decided, one) => changeRule(decided, one, today, published), by)
const chosen = (by: Decisions, jurisdiction: Jurisdiction, from: string) =>
  chooseRules(by, { jurisdiction, effectiveFrom: on(from) }, today, published)
const inForce = (by: Decisions, purpose: LimitPurpose, day: string) => limitInForce(limitsBy(by), purpose, on(day))

function refusal(act: () => unknown): Pick<Refusal, 'code' | 'facts'> | undefined {
  try {
    act()
    return undefined
  } catch (error) {
    const { code, facts } = error as Refusal
    return { code, facts }
  }
}

describe('a number of the congress’s own', () => {
  test('holds from its day on, under its own name, and not before', () => {
    const own = changed(shandong, change('assist-opinion', 20, 'calendar-day'))
    expect(inForce(own, 'assist-opinion', '2026-03-31')).toMatchObject({ count: 1, unit: 'month', basis: 'SD 21' })
    expect(inForce(own, 'assist-opinion', '2026-04-01')).toMatchObject({
      count: 20,
      unit: 'calendar-day',
      basis: ownDecision,
      force: 'binding',
    })
  })

  test('is given back to the list', () => {
    const own = changed(shandong, change('assist-opinion', 20, 'calendar-day'))
    const back = changed(own, change('assist-opinion', null, 'working-day', '2026-06-01'))
    expect(inForce(back, 'assist-opinion', '2026-05-31')?.count).toBe(20)
    expect(inForce(back, 'assist-opinion', '2026-06-01')).toMatchObject({ count: 1, unit: 'month', basis: 'SD 21' })
  })

  test('stays when another list is chosen', () => {
    const own = chosen(changed(shandong, change('object', 7, 'working-day')), 'chongqing', '2026-05-01')
    expect(inForce(own, 'object', '2026-05-01')?.basis).toBe(ownDecision)
    expect(inForce(own, 're-handling', '2026-05-01')).toMatchObject({ count: 2, basis: 'CQ 27' })
  })

  test('of two for one day the later written holds', () => {
    const own = changed(shandong, change('sign', 4, 'working-day'), change('sign', 3, 'working-day'))
    expect(inForce(own, 'sign', '2026-04-01')?.count).toBe(3)
  })
})

describe('a list', () => {
  test('holds from its day on until the next', () => {
    const decided = chosen(chosen(shandong, 'shanghai', '2026-05-01'), 'henan', '2026-09-01')
    expect(['2026-04-30', '2026-05-01', '2026-08-31', '2026-09-01'].map((day) => listOn(decided, on(day)))).toEqual([
      'shandong',
      'shanghai',
      'shanghai',
      'henan',
    ])
    expect(inForce(decided, 'object', '2026-04-30')).toMatchObject({ count: 5, basis: 'SD 12' })
    expect(inForce(decided, 'object', '2026-05-01')).toMatchObject({ count: 7, basis: 'SH 14' })
    expect(inForce(decided, 'object', '2026-09-01')).toMatchObject({ count: 10, basis: 'HN 14' })
  })

  test('of two chosen for one day the later chosen holds', () => {
    const decided = chosen(chosen(shandong, 'shanghai', '2026-05-01'), 'henan', '2026-05-01')
    expect(listOn(decided, on('2026-05-01'))).toBe('henan')
    expect(inForce(decided, 'object', '2026-05-01')?.basis).toBe('HN 14')
    for (const purpose of limitPurposes)
      expect(inForce(decided, purpose, '2026-06-01')).toEqual({
        ...limitInForce(limitPresets.henan, purpose, on('2026-06-01')),
        effectiveFrom: on('2026-05-01'),
      })
  })

  test.each(jurisdictions)('%s fits together, and allows nothing that the law does not', (place) => {
    const decided = { first: place === 'national' ? 'henan' : 'national', choices: [], changes: [] } as const
    expect(refusal(() => chosen(decided, place, '2026-05-01'))).toBeUndefined()
    for (const { purpose, count, unit } of limitPresets[place]) {
      const ceiling = ceilings[purpose]
      if (ceiling) expect(count).toBeLessThanOrEqual(ceiling[unit])
    }
  })

  test('what differs between two lists is told, by number or by text', () => {
    const found = differences(limitPresets.shandong, limitPresets.qingdao, today)
    expect(found.find(({ purpose }) => purpose === 'object')).toMatchObject({
      before: { count: 5, unit: 'calendar-day' },
      after: { count: 5, unit: 'working-day' },
    })
    expect(found.find(({ purpose }) => purpose === 'assist-opinion')).toMatchObject({
      before: { basis: 'SD 21' },
      after: { basis: 'QD 24' },
    })
    expect(found.some(({ purpose }) => purpose === 'draft')).toBe(false)
    expect(differences(limitPresets.henan, limitPresets.henan, today)).toEqual([])
  })
})

describe('refused is', () => {
  const refused = (...decided: Parameters<typeof change>) => refusal(() => changed(shandong, change(...decided)))

  test.each([
    ['reply', 3, 'month', undefined],
    ['reply', 4, 'month', 3],
    ['reply', 90, 'calendar-day', 89],
    ['reply', 56, 'working-day', 55],
    ['extended-reply', 7, 'month', 6],
    ['publication', 21, 'working-day', 20],
    ['publication', 1, 'month', 0],
  ] as const)('%s in %i %s beyond national law', (purpose, count, unit, most) => {
    const basis = purpose === 'publication' ? 'XX 26' : 'DB 51'
    const expected =
      most === undefined
        ? { code: 'rules-not-different', facts: {} }
        : { code: 'rule-beyond-law', facts: { purpose, basis, most } }
    expect(refused(purpose, count, unit)).toEqual(expected)
  })

  test.each([
    ['sign', 0, 'working-day', { least: 1, most: 250 }],
    ['sign', 251, 'working-day', { least: 1, most: 250 }],
    ['feedback', 13, 'month', { least: 1, most: 12 }],
    ['feedback', 367, 'calendar-day', { least: 1, most: 366 }],
  ] as const)('a nonsensical number: %s %i %s', (purpose, count, unit, facts) => {
    expect(refused(purpose, count, unit)).toEqual({ code: 'rule-number-out', facts })
  })

  test('a day that is past, today, or so far ahead that the year is wrong', () => {
    expect(refused('sign', 3, 'working-day', '2026-03-01')?.code).toBe('rule-too-early')
    expect(refused('sign', 3, 'working-day', '2026-03-02')).toEqual({
      code: 'rule-too-early',
      facts: { earliest: '2026-03-03' },
    })
    expect(refused('sign', 3, 'working-day', '2026-03-03')).toBeUndefined()
    expect(refused('sign', 3, 'working-day', latestDay(today))).toBeUndefined()
    expect(refused('sign', 3, 'working-day', addDays(latestDay(today), 1))?.code).toBe('rule-too-late')
    expect(refusal(() => chosen(shandong, 'henan', '2026-03-02'))?.code).toBe('rule-too-early')
  })

  test('a step that takes longer than the whole, on its first day or when a later change begins', () => {
    expect(refused('draft', 4, 'month')).toMatchObject({ code: 'rule-longer-than-reply', facts: { purpose: 'draft' } })
    expect(refused('extended-reply', 2, 'month')?.code).toBe('rule-extended-shorter')
    expect(refused('reply', 1, 'month')).toMatchObject({ code: 'rule-longer-than-reply', facts: { purpose: 'draft' } })
    const shorter = changed(shandong, change('draft', 20, 'calendar-day'), change('reply', 1, 'month', '2026-08-01'))
    expect(refusal(() => changed(shorter, change('draft', null, 'month', '2026-06-01')))).toMatchObject({
      code: 'rule-longer-than-reply',
      facts: { purpose: 'draft', day: '2026-08-01' },
    })
  })

  test('what changes nothing', () => {
    expect(refused('object', 5, 'calendar-day')?.code).toBe('rules-not-different')
    expect(refused('object', null, 'calendar-day')?.code).toBe('rule-not-own')
    expect(refusal(() => chosen(shandong, 'shandong', '2026-05-01'))?.code).toBe('rules-not-different')
    expect(refused('object', 5, 'calendar-day', '2026-04-01', { whenLastDayRests: 'stays' })).toBeUndefined()
  })
})

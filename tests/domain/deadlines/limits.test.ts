import { describe, expect, test } from 'vitest'
import { limitInForce, limitPurposes } from '@/lib/domain/deadlines/limits'
import { jurisdictions, limitPresets } from '@/lib/domain/deadlines/presets'
import { wordsFor } from '@/lib/wording/catalogue'
import { on } from './published-calendar'

const shandong = limitPresets.shandong
const inForce = (purpose: (typeof limitPurposes)[number], day: string) => limitInForce(shandong, purpose, on(day))

describe('statutory numbers', () => {
  test('in 2022 a district of Shandong has a limit for every purpose', () => {
    for (const purpose of limitPurposes) expect(inForce(purpose, '2022-01-17'), purpose).toBeDefined()
  })

  test('every number names its source', () => {
    for (const jurisdiction of jurisdictions) {
      for (const limit of limitPresets[jurisdiction]) {
        expect(limit.basis).toMatch(/^([A-Z]{2,3}(\d{4})? \d+|ADV)$/)
        expect(Object.keys(wordsFor('zh-CN').deadlines.laws)).toContain(limit.basis.split(' ')[0])
        expect(limit.count).toBeGreaterThan(limit.purpose === 'commitment' ? -1 : 0)
      }
    }
  })

  test('a reply takes three months, six with consent', () => {
    expect(inForce('reply', '2022-01-17')).toMatchObject({ count: 3, unit: 'month', startsWith: 'assigned' })
    expect(inForce('extended-reply', '2022-01-17')).toMatchObject({ count: 6, unit: 'month', startsWith: 'assigned' })
  })

  test('the article is the one in force when the clock started', () => {
    expect(inForce('reply', '2016-01-17')?.basis).toBe('DB2015 42')
    expect(inForce('reply', '2022-01-17')?.basis).toBe('SD 19')
    expect(inForce('reply', '2025-03-11')?.basis).toBe('SD 19')
    expect(inForce('reply', '2025-03-12')?.basis).toBe('DB 51')
  })

  test('before any version there is no limit, and none is made up', () => {
    expect(inForce('reply', '2010-01-01')).toBeUndefined()
  })

  test('days of the Shandong rules are calendar days', () => {
    expect(inForce('object', '2022-01-17')).toMatchObject({ count: 5, unit: 'calendar-day', basis: 'SD 12' })
    expect(inForce('assist-opinion', '2022-01-17')).toMatchObject({ count: 1, unit: 'month', basis: 'SD 21' })
    expect(inForce('re-handling', '2022-06-01')).toMatchObject({ count: 1, unit: 'month', basis: 'SD 24' })
  })

  test('the same purpose has no two versions from the same day', () => {
    for (const jurisdiction of jurisdictions) {
      const keys = limitPresets[jurisdiction].map(({ purpose, effectiveFrom }) => `${purpose} ${effectiveFrom}`)
      expect(new Set(keys).size).toBe(keys.length)
    }
  })
})

import { describe, expect, test } from 'vitest'
import { type LimitPurpose, limitInForce, limitPurposes } from '@/lib/domain/deadlines/limits'
import { type Jurisdiction, jurisdictions, limitPresets } from '@/lib/domain/deadlines/presets'
import { inNoText, type Line, words } from './in-no-text'
import { on } from './published-calendar'

const inForce = (place: Jurisdiction, purpose: LimitPurpose, day: string) =>
  limitInForce(limitPresets[place], purpose, on(day))

/** Read from the texts article by article; of 2022, when all eight were in force and the law of 2025 was not. */
const in2022: Record<Jurisdiction, readonly Line[]> = {
  national: [
    ['assign-in-session', 1, 'm', 'SH 15', 'practice'],
    ['assign-between-sessions', 7, 'wd', 'SH 11', 'practice'],
    ['object', 10, 'wd', 'HN 14', 'practice'],
    ['reassign', 10, 'wd', 'HN 14', 'practice'],
    ['first-contact', 20, 'wd', 'CQ 18', 'practice'],
    ['assist-opinion', 1, 'm', 'SH 17', 'practice'],
    ['assist-again', 5, 'wd', 'CQ 20', 'practice'],
    ['reply', 3, 'm', 'DB2015 42', 'binding'],
    ['extended-reply', 6, 'm', 'DB2015 42', 'binding'],
    ['feedback', 20, 'wd', 'CQ 27', 'practice'],
    ['re-handling', 1, 'm', 'SH 21', 'practice'],
    ['member-opinion', 1, 'm', 'QD 32', 'practice'],
    ['commitment', 0, 'd', 'QD 27', 'practice'],
  ],
  shandong: [
    ['assign-in-session', 1, 'm', 'SH 15', 'practice'],
    ['assign-between-sessions', 5, 'd', 'SD 10'],
    ['object', 5, 'd', 'SD 12'],
    ['reassign', 5, 'd', 'ADV', 'practice'],
    ['first-contact', 20, 'wd', 'CQ 18', 'practice'],
    ['assist-opinion', 1, 'm', 'SD 21'],
    ['assist-again', 5, 'wd', 'CQ 20', 'practice'],
    ['reply', 3, 'm', 'SD 19'],
    ['extended-reply', 6, 'm', 'SD 19'],
    ['feedback', 20, 'wd', 'CQ 27', 'practice'],
    ['re-handling', 1, 'm', 'SD 24'],
    ['member-opinion', 1, 'm', 'QD 32', 'practice'],
    ['commitment', 0, 'd', 'SD 18'],
  ],
  qingdao: [
    ['assign-in-session', 1, 'm', 'SH 15', 'practice'],
    ['assign-between-sessions', 5, 'wd', 'QD 14'],
    ['object', 5, 'wd', 'QD 19'],
    ['reassign', 10, 'wd', 'HN 14', 'practice'],
    ['first-contact', 20, 'wd', 'CQ 18', 'practice'],
    ['assist-opinion', 1, 'm', 'QD 24'],
    ['assist-again', 5, 'wd', 'CQ 20', 'practice'],
    ['reply', 3, 'm', 'QD 25'],
    ['extended-reply', 6, 'm', 'QD 25'],
    ['feedback', 20, 'wd', 'CQ 27', 'practice'],
    ['re-handling', 1, 'm', 'SD 24'],
    ['member-opinion', 1, 'm', 'QD 32'],
    ['commitment', 0, 'd', 'QD 27'],
  ],
  chongqing: [
    ['assign-in-session', 1, 'm', 'SH 15', 'practice'],
    ['assign-between-sessions', 10, 'wd', 'CQ 13'],
    ['object', 10, 'wd', 'CQ 16'],
    ['reassign', 10, 'wd', 'CQ 16'],
    ['first-contact', 20, 'wd', 'CQ 18'],
    ['assist-opinion', 30, 'wd', 'CQ 20'],
    ['assist-again', 5, 'wd', 'CQ 20'],
    ['reply', 3, 'm', 'CQ 21'],
    ['extended-reply', 6, 'm', 'CQ 21'],
    ['feedback', 20, 'wd', 'CQ 27'],
    ['re-handling', 2, 'm', 'CQ 27'],
    ['member-opinion', 1, 'm', 'QD 32', 'practice'],
    ['commitment', 0, 'd', 'CQ 24'],
  ],
  shanghai: [
    ['assign-in-session', 1, 'm', 'SH 15'],
    ['assign-between-sessions', 7, 'wd', 'SH 11'],
    ['object', 7, 'wd', 'SH 14'],
    ['reassign', 10, 'wd', 'HN 14', 'practice'],
    ['first-contact', 20, 'wd', 'CQ 18', 'practice'],
    ['assist-opinion', 1, 'm', 'SH 17'],
    ['assist-again', 5, 'wd', 'CQ 20', 'practice'],
    ['reply', 3, 'm', 'SH 19'],
    ['extended-reply', 6, 'm', 'SH 19'],
    ['feedback', 20, 'wd', 'CQ 27', 'practice'],
    ['re-handling', 1, 'm', 'SH 21'],
    ['member-opinion', 1, 'm', 'QD 32', 'practice'],
    ['commitment', 0, 'd', 'SH 22'],
  ],
  beijing: [
    ['assign-in-session', 1, 'm', 'SH 15', 'practice'],
    ['assign-between-sessions', 7, 'wd', 'SH 11', 'practice'],
    ['object', 10, 'wd', 'HN 14', 'practice'],
    ['reassign', 10, 'wd', 'HN 14', 'practice'],
    ['first-contact', 20, 'wd', 'CQ 18', 'practice'],
    ['assist-opinion', 1, 'm', 'SH 17', 'practice'],
    ['assist-again', 5, 'wd', 'CQ 20', 'practice'],
    ['reply', 3, 'm', 'BJ 21'],
    ['extended-reply', 6, 'm', 'BJ 21'],
    ['feedback', 15, 'wd', 'BJ 23'],
    ['re-handling', 2, 'm', 'BJ 27'],
    ['member-opinion', 1, 'm', 'QD 32', 'practice'],
    ['commitment', 0, 'd', 'BJ 26'],
  ],
  zhejiang: [
    ['assign-in-session', 1, 'm', 'SH 15', 'practice'],
    ['assign-between-sessions', 7, 'wd', 'SH 11', 'practice'],
    ['object', 10, 'd', 'ZJ 14'],
    ['reassign', 10, 'wd', 'HN 14', 'practice'],
    ['first-contact', 20, 'wd', 'CQ 18', 'practice'],
    ['assist-opinion', 2, 'm', 'ZJ 18'],
    ['assist-again', 5, 'wd', 'CQ 20', 'practice'],
    ['reply', 3, 'm', 'ZJ 21'],
    ['extended-reply', 6, 'm', 'ZJ 21'],
    ['feedback', 20, 'wd', 'CQ 27', 'practice'],
    ['re-handling', 1, 'm', 'ZJ 24'],
    ['member-opinion', 1, 'm', 'QD 32', 'practice'],
    ['commitment', 0, 'd', 'ZJ 20'],
  ],
  henan: [
    ['assign-in-session', 1, 'm', 'SH 15', 'practice'],
    ['assign-between-sessions', 7, 'wd', 'SH 11', 'practice'],
    ['object', 10, 'wd', 'HN 14'],
    ['reassign', 10, 'wd', 'HN 14'],
    ['first-contact', 20, 'wd', 'CQ 18', 'practice'],
    ['assist-opinion', 2, 'm', 'HN 18'],
    ['assist-again', 5, 'wd', 'CQ 20', 'practice'],
    ['reply', 3, 'm', 'HN 20'],
    ['extended-reply', 6, 'm', 'HN 20'],
    ['feedback', 10, 'wd', 'HN 22'],
    ['re-handling', 1, 'm', 'HN 22'],
    ['member-opinion', 1, 'm', 'QD 32', 'practice'],
    ['commitment', 0, 'd', 'HN 23'],
  ],
}

const table = jurisdictions.flatMap((place) =>
  [...in2022[place], ...inNoText].map(([purpose, count, unit, basis, force = 'by-reference']) => ({
    place,
    purpose,
    count,
    unit: words[unit],
    basis,
    force,
  })),
)

describe('every number of every place', () => {
  test.each(table)('$place, $purpose: $count $unit [$basis]', ({ place, purpose, ...limit }) => {
    expect(inForce(place, purpose, '2022-03-01')).toMatchObject(limit)
  })

  test('is in the table above: none is missing and none is left over', () => {
    for (const place of jurisdictions) {
      const written = table.filter((line) => line.place === place).map(({ purpose }) => purpose)
      expect(written.sort(), place).toEqual([...limitPurposes].sort())
      expect([...new Set(limitPresets[place].map(({ purpose }) => purpose))].sort(), place).toEqual(written)
    }
  })

  test('since the law of 2025 the reply stands in national law everywhere', () => {
    for (const place of jurisdictions) {
      expect(inForce(place, 'reply', '2025-03-12'), place).toMatchObject({ basis: 'DB 51', force: 'binding' })
      expect(inForce(place, 'extended-reply', '2025-03-12'), place).toMatchObject({ basis: 'DB 51', count: 6 })
    }
  })

  test.each([
    ['qingdao', '2021-08-31', 'DB2015 42'],
    ['qingdao', '2021-09-01', 'QD 25'],
    ['chongqing', '2017-12-31', 'DB2015 42'],
    ['chongqing', '2018-01-01', 'CQ 21'],
    ['shanghai', '2015-03-01', 'SH 19'],
    ['shanghai', '2016-01-01', 'SH 19'],
    ['beijing', '2014-01-22', 'BJ 21'],
    ['zhejiang', '2016-05-26', 'DB2015 42'],
    ['zhejiang', '2016-05-27', 'ZJ 21'],
    ['henan', '2017-07-31', 'DB2015 42'],
    ['henan', '2017-08-01', 'HN 20'],
    ['shandong', '2017-05-18', 'DB2015 42'],
    ['shandong', '2017-05-19', 'SD 19'],
  ] as const)('%s on %s replies by %s', (place, day, basis) => {
    expect(inForce(place, 'reply', day)?.basis).toBe(basis)
  })

  test('before its text was in force a place has no number of it', () => {
    expect(inForce('shanghai', 'object', '2015-02-28')).toBeUndefined()
    expect(inForce('beijing', 'feedback', '2014-01-21')).toBeUndefined()
  })
})

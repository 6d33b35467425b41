import { describe, expect, test } from 'vitest'
import { differences, type Marks } from '@/lib/domain/rating/marks'
import { paperStanding } from '@/lib/domain/rating/paper'

const marks = (more: Partial<Marks> = {}): Marks => ({
  ...{ attitude: 'SATISFIED', process: 'SATISFIED', result: 'DISSATISFIED' },
  ...{ attitudeReason: '', processReason: '', resultReason: '路灯还没有亮。' },
  ...{ attitudeCodes: [], processCodes: [], resultCodes: ['NOT_SOLVED', 'NO_DATE'], asks: [], sharesWords: false },
  ...more,
})
const by = (personId: string, more: Partial<Marks> = {}) => ({ personId, marks: marks(more) })

describe('a paper form', () => {
  test('counts when two people read the same', () => {
    expect(paperStanding([by('a'), by('b')])).toEqual({ state: 'AGREED', marks: marks() })
  })

  test('of one person, however often, is one reading', () => {
    expect(paperStanding([by('a'), by('a')])).toEqual({ state: 'AWAITS_SECOND' })
  })

  test('read otherwise shows both, and counts for nothing', () => {
    const standing = paperStanding([by('a'), by('b', { result: 'SATISFIED' })])
    expect(standing).toMatchObject({ state: 'DIFFERENT', readings: [{ personId: 'a' }, { personId: 'b' }] })
  })

  test('read again by one of the two counts when they are alike now', () => {
    const readings = [by('a'), by('b', { result: 'SATISFIED' }), by('b')]
    expect(paperStanding(readings)).toEqual({ state: 'AGREED', marks: marks() })
  })

  test('is decided by a third', () => {
    const readings = [by('a'), by('b', { result: 'SATISFIED' }), by('c', { result: 'UNDERSTOOD' })]
    expect(paperStanding(readings)).toEqual({ state: 'DECIDED', marks: marks({ result: 'UNDERSTOOD' }) })
  })
})

test('spaces, punctuation and the order of ticks are how somebody types', () => {
  const typed = marks({ resultReason: '路灯 还没有亮', resultCodes: ['NO_DATE', 'NOT_SOLVED'] })
  expect(differences(marks(), typed)).toEqual([])
})

test('a mark, a tick, a word or an ask more is a difference', () => {
  expect(differences(marks(), marks({ attitude: 'BASICALLY_SATISFIED' }))).toEqual(['attitude'])
  expect(differences(marks(), marks({ resultCodes: [] }))).toEqual(['resultCodes'])
  expect(differences(marks(), marks({ resultReason: '路灯亮了。' }))).toEqual(['resultReason'])
  expect(differences(marks(), marks({ asks: [{ ordinal: 1, mark: 'SATISFIED' }] }))).toEqual(['asks'])
  expect(differences(marks(), marks({ sharesWords: true }))).toEqual(['sharesWords'])
})

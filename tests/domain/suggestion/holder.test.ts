import { describe, expect, test } from 'vitest'
import { holderOf } from '@/lib/domain/suggestion/holder'
import { course, spansOf, unit } from '../deadlines/a-course'
import { on } from '../deadlines/published-calendar'

const handedIn = { submittedAt: new Date('2022-02-23T02:00:00Z') }
const replied = course({ assignments: [unit('a', { rounds: [{ signedOn: on('2022-04-20') }] })] })

const nobody = { kind: 'NOBODY', unitId: null, reason: null, since: null }

describe('who holds the ball', () => {
  test('a draft never handed in is its delegate’s', () => {
    expect(holderOf({ submittedAt: null }, [], on('2022-02-01'))).toEqual({ ...nobody, kind: 'DELEGATE' })
  })

  test.each([
    ['2022-02-23', 'REGISTRAR', 'to-register', '2022-02-23'],
    ['2022-03-01', 'LEAD', 'to-acknowledge', '2022-03-01'],
    ['2022-04-19', 'LEAD', 'handling', '2022-03-03'],
    ['2022-04-20', 'DELEGATE', 'to-rate', '2022-04-20'],
    ['2022-05-19', 'DELEGATE', 'to-rate', '2022-04-20'],
    ['2022-05-20', 'COMMITTEE', 'feedback-over', '2022-05-20'],
  ])('on %s: %s, %s since %s', (today, kind, reason, since) => {
    expect(holderOf(handedIn, spansOf(replied), on(today))).toMatchObject({ kind, reason, since })
  })

  test('of a unit its name is known', () => {
    expect(holderOf(handedIn, spansOf(course()), on('2022-04-01')).unitId).toBe('unit-a')
  })

  test('nobody holds what has come to its end', () => {
    const closed = { ...replied, closedOn: on('2022-05-25') }
    expect(holderOf(handedIn, spansOf(closed), on('2022-05-24')).kind).toBe('COMMITTEE')
    expect(holderOf(handedIn, spansOf(closed), on('2022-05-25'))).toEqual(nobody)
  })
})

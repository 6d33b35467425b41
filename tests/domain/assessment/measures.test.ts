import { describe, expect, test } from 'vitest'
import type { PartFact } from '@/lib/domain/assessment/facts'
import { localDate as on } from '@/lib/domain/deadlines/local-date'
import { aPart } from './fairness/a-unit'
import { counts, lastDay, replied, round, says } from './what-is-measured'

describe('speed', () => {
  test('of acknowledging: the last day is in time, and what can still be in time is not asked yet', () => {
    const due = { acknowledgeDueOn: on('2022-03-11'), acknowledgedOn: null }
    const parts = [
      aPart('last', { ...due, acknowledgedOn: on('2022-03-11') }),
      aPart('late', { ...due, acknowledgedOn: on('2022-03-12') }),
      aPart('never', due),
      aPart('running', { ...due, acknowledgeDueOn: lastDay }),
      aPart('not-awaited', { ...due, acknowledgeDueOn: null }),
      aPart('taken-over', { ...due, isImported: true }),
    ]
    expect(says('acknowledgedInTime', { parts })).toEqual(['last', 'last late never'])
    expect(counts('lateAcknowledgements', { parts })).toBe('late never')
  })

  test('of replying: round by round where it is counted, the first alone where it is a rate', () => {
    const late = round({ repliedOn: on('2022-06-02') })
    const parts = [
      replied('last', '2022-06-01'),
      replied('late', '2022-06-02'),
      aPart('never', { rounds: [round({ repliedOn: null }), round({ number: 2, repliedOn: null, dueOn: lastDay })] }),
      aPart('running', { rounds: [round({ repliedOn: null, dueOn: lastDay })] }),
      replied('assists', '2022-06-02', { role: 'ASSIST' }),
      aPart('twice', { rounds: [late, { ...late, number: 2 }] }),
    ]
    expect(says('repliedInTime', { parts })).toEqual(['last', 'last late never twice'])
    expect(counts('lateReplies', { parts })).toBe('late never twice twice')
    expect(counts('rehandled', { parts })).toBe('twice')
  })

  test('of replying within three and six months: as the ledger has their ends, or from the assignment', () => {
    const ends = { threeMonthsOn: on('2022-06-06'), sixMonthsOn: on('2022-09-05') }
    const parts = [
      replied('by-three', '2022-06-06', ends),
      replied('by-six', '2022-09-05', ends),
      replied('over-six', '2022-09-06', ends),
      replied('never', null, ends),
      replied('running', null, { ...ends, sixMonthsOn: lastDay }),
      replied('young', null, { threeMonthsOn: lastDay, sixMonthsOn: on('2023-03-31') }),
      replied('plain', '2022-06-02'),
      replied('assists', '2022-06-02', { role: 'ASSIST' }),
    ]
    expect(says('repliedWithinThreeMonths', { parts })).toEqual([
      'by-three',
      'by-six by-three never over-six plain running',
    ])
    expect(says('repliedWithinSixMonths', { parts })).toEqual([
      'by-six by-three plain',
      'by-six by-three never over-six plain',
    ])
    expect(counts('repliesAfterSixMonths', { parts })).toBe('never over-six')
  })

  test('of assisting: twenty days ahead is twenty, not nineteen; whoever leads is not asked', () => {
    const assists = (id: string, assistedOn: string | null, more: Partial<PartFact> = {}) =>
      aPart(id, {
        role: 'ASSIST',
        assistDueOn: on('2022-06-30'),
        assistedOn: assistedOn && on(assistedOn),
        ...more,
      } as never)
    const parts = [
      assists('ahead', '2022-06-10'),
      assists('nearly', '2022-06-11'),
      assists('last', '2022-06-30'),
      assists('late', '2022-07-01'),
      assists('never', null),
      assists('running', null, { assistDueOn: lastDay }),
      assists('alone', null, { role: 'SOLE' }),
    ]
    expect(says('assistedInTime', { parts })).toEqual(['ahead last nearly', 'ahead last late nearly never'])
    expect(says('assistedTwentyDaysAhead', { parts })).toEqual(['ahead', 'ahead last late nearly never'])
    expect(counts('lateAssists', { parts })).toBe('late never')
    expect([counts('leadItems', { parts }), counts('assistItems', { parts })]).toEqual([
      'alone',
      'ahead last late nearly never running',
    ])
  })
})

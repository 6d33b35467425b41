import { describe, expect, test } from 'vitest'
import { unitKinds } from '@/lib/domain/assignment/assignment'
import type { AnswerFact } from '@/lib/domain/figures/facts'
import { flowRows, flowsOf, origin, outcome } from '@/lib/domain/figures/flows'
import { contradictions, countedTwice } from '@/lib/domain/figures/sums'
import { yearFigures } from '@/lib/domain/figures/year-figures'
import { voiceChannels } from '@/lib/domain/voice/voice'
import { on, round, suggestion, year } from './a-year'

const asOf = on('2022-12-31')
const channels = voiceChannels.slice(0, 1)

describe('where a suggestion came from', () => {
  test.each([
    ['converted', { origin: 'BILL_CONVERTED', channels }],
    ['fromVoices', { channels }],
    ['fromVoices', { channels, period: 'INTER_SESSION' }],
    ['ownInSession', {}],
    ['ownInSession', { channels: [] }],
    ['ownInterSession', { period: 'INTER_SESSION' }],
  ] as const)('%s: %j', (part, facts) => {
    expect(origin.partOf(suggestion(facts))).toBe(part)
  })
})

describe('what became of it', () => {
  const solved = (isAgreed: boolean): AnswerFact => ({ letter: 'A', meaning: 'SOLVED', isAgreed })
  const answered = (...answers: AnswerFact[]) => suggestion({ rounds: [round({ answers })] })

  test.each([
    ['solvedConfirmed', [solved(true), solved(true)]],
    ['solvedClaimed', [solved(true), solved(false)]],
    ['solvedClaimed', [solved(false)]],
    ['answeredOtherwise', [{ letter: 'B', meaning: 'PLANNED' }]],
    ['answeredOtherwise', []],
  ] as [string, AnswerFact[]][])('%s by %j', (part, answers) => {
    expect(outcome.partOf(answered(...answers))).toBe(part)
  })

  test('no answer before it was given to anybody, or before all have signed', () => {
    expect(outcome.partOf(suggestion({ assignedOn: null }))).toBe('unanswered')
    expect(outcome.partOf(suggestion({ rounds: [round({ repliedOn: null })] }))).toBe('unanswered')
  })
})

test('each suggestion that counts goes one way, several units being one place', () => {
  const both = (['u1', 'u2'] as const).map((unitId) => ({ unitId, role: 'SEPARATE' as const }))
  const helped = [
    { unitId: 'u1', role: 'LEAD' as const },
    { unitId: 'u2', role: 'ASSIST' as const },
  ]
  const facts = [
    suggestion({ assignments: helped }),
    suggestion(),
    suggestion({ assignments: both, categoryId: null }),
    suggestion({ assignments: [], rounds: [] }),
    suggestion({ status: 'WITHDRAWN' }),
  ]
  const way = { origin: 'ownInSession', category: 'roads', outcome: 'solvedClaimed' }
  expect(flowsOf(facts, asOf)).toEqual([
    { ...way, category: 'none', unit: 'several', count: 1 },
    { ...way, unit: 'none', outcome: 'unanswered', count: 1 },
    { ...way, unit: 'u1', count: 2 },
  ])
})

test('the table of flows has the ten busiest units by themselves and the rest in one place', () => {
  const facts = Array.from({ length: 12 }, (_, index) => `u${index + 10}`).flatMap((unitId) =>
    Array.from({ length: unitId < 'u20' ? 2 : 1 }, () => suggestion({ assignments: [{ unitId, role: 'SOLE' }] })),
  )
  const several = (['u10', 'u11'] as const).map((unitId) => ({ unitId, role: 'SEPARATE' as const }))
  const together = Array.from({ length: 3 }, () => suggestion({ assignments: several }))
  const rows = flowRows(flowsOf([...facts, ...together], asOf))
  expect(rows.map(({ unit, count }) => [unit, count]).toSorted()).toEqual([
    ['others', 2],
    ['several', 3],
    ...Array.from({ length: 10 }, (_, index) => [`u${index + 10}`, 2]),
  ])
})

test('its rows stand together by category, the largest first, and in each the largest row', () => {
  const of = (categoryId: string, unitId: string) => suggestion({ categoryId, assignments: [{ unitId, role: 'SOLE' }] })
  const facts = [of('a', 'u1'), of('b', 'u1'), of('a', 'u2'), of('b', 'u2'), of('c', 'u1'), of('b', 'u2')]
  expect(flowRows(flowsOf(facts, asOf)).map(({ category, unit, count }) => [category, unit, count])).toEqual([
    ['b', 'u2', 2],
    ['b', 'u1', 1],
    ['a', 'u1', 1],
    ['a', 'u2', 1],
    ['c', 'u1', 1],
  ])
})

test('each kind of unit answers for one side of the district', () => {
  const units = unitKinds.map((kind) => ({ id: kind, name: kind, kind }))
  const facts = unitKinds.map((kind) => suggestion({ assignments: [{ unitId: kind, role: 'SOLE' }] }))
  const rows = yearFigures(year(facts, { units }), asOf).bySystem
  expect(Object.fromEntries(rows.map(({ id, suggestions }) => [id, suggestions]))).toEqual({
    ...{ GOVERNMENT: 3, COURT: 1, PROCURATORATE: 1, SUPERVISORY_COMMISSION: 1, PARTY_OR_MASS: 1 },
  })
})

describe('the checker', () => {
  const sound = yearFigures(year([suggestion(), suggestion()]), asOf)
  const found = (cooked: object) => contradictions({ ...sound, ...cooked }).map(({ parts }) => parts)

  test('misses nothing of parts that are too few, of flows, of months and of promises', () => {
    expect(found({})).toEqual([])
    expect(found({ byClass: { A: 1 } })).toEqual(['byClass'])
    expect(found({ flows: [] })).toEqual(['flows'])
    expect(found({ byMonth: [] })).toEqual(['byMonth.assigned', 'byMonth.replied'])
    expect(found({ promises: { ...sound.promises, promisesKept: 1 } })).toEqual(['promisesKept + promisesLate'])
  })

  test('knows a rating that is sealed from one that did not come back', () => {
    const sealed = yearFigures(year([suggestion({ rounds: [round({ rating: null, isSealed: true })] })]), asOf)
    expect([sealed.result.sealed, sealed.unreturned]).toEqual([1, 0])
    expect(contradictions(sealed)).toEqual([])
  })

  test('says beside a table what stands in it twice, and nothing where nothing does', () => {
    const shared = suggestion({ assignments: ['u1', 'u2'].map((unitId) => ({ unitId, role: 'SEPARATE' as const })) })
    const of = (...facts: ReturnType<typeof suggestion>[]) =>
      countedTwice(yearFigures(year(facts.map((fact) => ({ ...fact, channels }))), asOf)).map(({ parts }) => parts)
    expect(of(suggestion())).toEqual([])
    expect(of(shared)).toEqual(['byUnit'])
  })
})

import { describe, expect, test } from 'vitest'
import { shares } from '@/lib/domain/figures/shares'
import { contradictions, countedTwice } from '@/lib/domain/figures/sums'
import { yearFigures } from '@/lib/domain/figures/year-figures'
import type { RatingMark } from '@/lib/domain/rating/rating'
import type { AnswerMeaning } from '@/lib/domain/reply/answer-class'
import { on, round, suggestion, year } from './a-year'

const asOf = on('2022-01-31')

/** Nth of several counts laid end to end: a published table says how many, not which. */
const laidOut = <Key extends string>(counts: Readonly<Record<Key, number>>): Key[] =>
  (Object.entries(counts) as [Key, number][]).flatMap(([key, count]) => Array.from({ length: count }, () => key))

describe('a district of Ningbo in 2021, entered as a year', () => {
  const categories = { building: 69, social: 45, trade: 19, industry: 15, farming: 15, general: 2, law: 1 }
  const topics = laidOut(categories)
  const classes = laidOut({ A: 114, B: 43, C: 9 })
  const attitudes = laidOut<RatingMark>({ SATISFIED: 160, BASICALLY_SATISFIED: 6, UNDERSTOOD: 0, DISSATISFIED: 0 })
  const results = laidOut<RatingMark>({ SATISFIED: 149, BASICALLY_SATISFIED: 17, UNDERSTOOD: 0, DISSATISFIED: 0 })
  const meaningOf: Record<string, AnswerMeaning> = { A: 'SOLVED', B: 'PLANNED', C: 'DEFERRED' }
  const answered = topics.map((categoryId, place) =>
    suggestion({
      categoryId,
      rounds: [
        round({
          answers: [{ letter: classes[place] as string, meaning: meaningOf[classes[place] as string] ?? null }],
          rating: { attitude: attitudes[place] as RatingMark, result: results[place] as RatingMark },
        }),
      ],
    }),
  )
  /** Received and not given to the government; where they went is not said. */
  const elsewhere = Array.from({ length: 8 }, () =>
    suggestion({ status: 'OFFICE_REVIEW', assignedOn: null, assignments: [], rounds: [], categoryId: null }),
  )
  const named = Object.keys(categories).map((id) => ({ id, name: id }))
  const figures = yearFigures(year([...answered, ...elsewhere], { categories: named }), asOf)

  test('has its totals, and nothing contradicts itself', () => {
    expect(figures).toMatchObject({ suggestions: 174, assigned: 166, replied: 166, returned: 166 })
    expect(contradictions(figures)).toEqual([])
  })

  test('has its table of topics, with the eight of the rest in a row of their own', () => {
    expect(figures.byCategory.map(({ id, suggestions }) => [id, suggestions])).toEqual([
      ...Object.entries(categories),
      [null, 8],
    ])
  })

  test('has its classes, printed as they were printed: the column adds to one hundred', () => {
    expect(figures.byClass).toEqual({ A: 114, B: 43, C: 9, D: 0, unclassified: 0 })
    const { unclassified: _, ...letters } = figures.byClass
    expect(shares(Object.values(letters), 2)).toEqual(['68.68', '25.90', '5.42', '0.00'])
    expect(((100 * 114) / 166).toFixed(2)).toBe('68.67')
  })

  test('has its attitude and result', () => {
    expect(figures.attitude).toMatchObject({ satisfied: 160, basicallySatisfied: 6, dissatisfied: 0, notReturned: 0 })
    expect(figures.result).toMatchObject({ satisfied: 149, basicallySatisfied: 17, dissatisfied: 0, notReturned: 0 })
    expect(figures).toMatchObject({ satisfiedWithAttitude: 160, satisfiedWithResult: 149, unreturned: 0 })
  })
})

describe('a provincial capital in 2022: one suggestion may stand with two systems', () => {
  const units = [
    { id: 'bureau', name: 'bureau', kind: 'DEPARTMENT' },
    { id: 'court', name: 'court', kind: 'COURT' },
    { id: 'procuratorate', name: 'procuratorate', kind: 'PROCURATORATE' },
    { id: 'league', name: 'league', kind: 'PARTY_OR_MASS' },
  ] as const
  const many = (count: number, ...unitIds: string[]) =>
    Array.from({ length: count }, () =>
      suggestion({ assignments: unitIds.map((unitId) => ({ unitId, role: unitIds.length > 1 ? 'LEAD' : 'SOLE' })) }),
    )
  const facts = [
    ...many(404, 'bureau'),
    ...many(23, 'bureau', 'league'),
    ...many(12, 'league'),
    ...many(1, 'court', 'procuratorate'),
    ...many(4, 'court'),
    ...many(1, 'procuratorate'),
  ]
  const figures = yearFigures(year(facts, { units: [...units] }), asOf)

  test('has 445 of them and 469 in the column, and the checker says so', () => {
    expect(figures.suggestions).toBe(445)
    expect(figures.bySystem.map(({ id, suggestions }) => [id, suggestions])).toEqual([
      ['GOVERNMENT', 427],
      ['COURT', 5],
      ['PROCURATORATE', 2],
      ['SUPERVISORY_COMMISSION', 0],
      ['PARTY_OR_MASS', 35],
    ])
    expect(contradictions(figures)).toEqual([])
    expect(countedTwice(figures)).toContainEqual({
      ...{ whole: 'suggestions', parts: 'bySystem', wholeValue: 445, partsValue: 469, atLeast: true },
    })
  })
})

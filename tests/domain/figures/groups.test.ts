import { describe, expect, test } from 'vitest'
import { contradictions } from '@/lib/domain/figures/sums'
import { yearFigures } from '@/lib/domain/figures/year-figures'
import { on, round, suggestion, year } from './a-year'

const asOf = on('2022-12-31')
const of = (...facts: ReturnType<typeof suggestion>[]) => yearFigures(year(facts), asOf)

describe('groups', () => {
  const shared = suggestion({
    assignments: [
      { unitId: 'u1', role: 'SEPARATE' },
      { unitId: 'u2', role: 'SEPARATE' },
      { unitId: 'u3', role: 'ASSIST' },
    ],
  })

  test('a shared suggestion stands with each unit, the helper apart, and counts once', () => {
    const figures = of(shared)
    expect(figures).toMatchObject({ suggestions: 1, units: 3 })
    expect(figures.byUnit.map(({ id, suggestions, assisted }) => [id, suggestions, assisted])).toEqual([
      ['u1', 1, 0],
      ['u2', 1, 0],
      ['u3', 0, 1],
    ])
    expect(contradictions(figures)).toEqual([])
  })

  test('what has no category stands in a row without a name', () => {
    expect(of(suggestion({ categoryId: null })).byCategory.at(-1)).toMatchObject({
      id: null,
      name: null,
      suggestions: 1,
    })
  })

  test('empty months stand between full ones', () => {
    const late = suggestion({ rounds: [round({ repliedOn: on('2022-04-01') })] })
    expect(of(late).byMonth).toEqual([
      { month: '2022-01', assigned: 1, replied: 0 },
      { month: '2022-02', assigned: 0, replied: 0 },
      { month: '2022-03', assigned: 0, replied: 0 },
      { month: '2022-04', assigned: 0, replied: 1 },
    ])
  })

  test("the year's end is passed", () => {
    const over = suggestion({ assignedOn: on('2022-11-30'), rounds: [round({ repliedOn: on('2023-01-03') })] })
    expect(of(over).byMonth.map(({ month }) => month)).toEqual(['2022-11', '2022-12', '2023-01'])
  })
})

describe('the roster', () => {
  const mandates = [
    { delegateId: 'stays', from: on('2022-01-01'), to: null },
    { delegateId: 'left', from: on('2022-01-01'), to: on('2022-06-30') },
    { delegateId: 'elected', from: on('2022-12-20'), to: null },
  ]

  test('is that of the last day of the year, so that a by-election does not count a seat twice', () => {
    expect(yearFigures(year([], { mandates }), on('2023-05-01')).delegates).toBe(2)
  })

  test("in a running year it is today's", () => {
    expect(yearFigures(year([], { mandates }), on('2022-07-01')).delegates).toBe(1)
    expect(yearFigures(year([], { mandates }), on('2022-06-30')).delegates).toBe(2)
  })
})

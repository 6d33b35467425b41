import { describe, expect, test } from 'vitest'
import { figureKeys } from '@/lib/domain/figures/register'
import { contradictions } from '@/lib/domain/figures/sums'
import { yearFigures } from '@/lib/domain/figures/year-figures'
import { on, round, satisfied, suggestion, year } from './a-year'

const asOf = on('2022-12-31')
const of = (...facts: ReturnType<typeof suggestion>[]) => yearFigures(year(facts), asOf)

describe('what is counted', () => {
  test('a draft, a refused and a withdrawn one are not', () => {
    const figures = of(
      suggestion(),
      suggestion({ status: 'DRAFT', registeredOn: null }),
      suggestion({ status: 'NOT_ACCEPTED' }),
      suggestion({ status: 'WITHDRAWN' }),
    )
    expect(figures).toMatchObject({ suggestions: 1, replied: 1, notAccepted: 1, withdrawn: 1, units: 1 })
  })

  test('a merged one is: its delegate gets an answer too', () => {
    expect(of(suggestion({ isMerged: true }), suggestion({ isMerged: true }), suggestion())).toMatchObject({
      suggestions: 3,
      merged: 2,
    })
  })

  test('an empty year is all noughts', () => {
    const figures = of()
    expect(figureKeys.map((key) => figures[key])).toEqual(figureKeys.map(() => 0))
    expect(figures.byMonth).toEqual([])
    expect(contradictions(figures)).toEqual([])
  })
})

describe('replied is not concluded', () => {
  test('a reply concludes nothing', () => {
    expect(of(suggestion({ status: 'REPLIED' }))).toMatchObject({ replied: 1, concluded: 0 })
  })

  test('a tracked commitment is replied, and still open', () => {
    expect(of(suggestion({ status: 'TRACKED' }))).toMatchObject({ replied: 1, tracked: 1, concluded: 0 })
  })
})

describe('on time', () => {
  const unanswered = { repliedOn: null, answers: [], rating: null }

  test('on the last day it is, the day after it is not', () => {
    expect(of(suggestion({ rounds: [round({ repliedOn: on('2022-04-18') })] }))).toMatchObject({ onTime: 1, late: 0 })
    expect(of(suggestion({ rounds: [round({ repliedOn: on('2022-04-19') })] }))).toMatchObject({ onTime: 0, late: 1 })
  })

  test('an extension moves the limit and is shown apart', () => {
    const extended = suggestion({
      extensionConsented: true,
      rounds: [round({ dueOn: on('2022-07-18'), repliedOn: on('2022-06-30') })],
    })
    expect(of(extended)).toMatchObject({ onTime: 1, late: 0, extended: 1 })
  })

  test('what is not yet due is not judged', () => {
    const open = year([suggestion({ status: 'IN_PROGRESS', rounds: [round(unanswered)] })])
    expect(yearFigures(open, on('2022-04-18'))).toMatchObject({ assigned: 1, due: 0, onTime: 0, late: 0 })
    expect(yearFigures(open, on('2022-04-19'))).toMatchObject({ due: 1, onTime: 0, late: 1, overdue: 1 })
  })

  test('handling again does not repair a late first reply', () => {
    const twice = suggestion({
      rounds: [round({ repliedOn: on('2022-05-01') }), round({ number: 2, repliedOn: on('2022-06-01') })],
    })
    expect(of(twice)).toMatchObject({ onTime: 0, late: 1, rehandled: 1 })
  })
})

describe('classes', () => {
  test('the letters of the congress stand in its order, with noughts', () => {
    expect(Object.entries(of(suggestion()).byClass)).toEqual([
      ['A', 1],
      ['B', 0],
      ['C', 0],
      ['D', 0],
      ['unclassified', 0],
    ])
  })

  test('of two answering units the less solved answer counts, once', () => {
    const both = suggestion({
      rounds: [
        round({
          answers: [
            { letter: 'A', meaning: 'SOLVED' },
            { letter: 'B', meaning: 'PLANNED' },
          ],
        }),
      ],
    })
    expect(of(both)).toMatchObject({ byClass: { A: 0, B: 1 }, solvedAsClaimed: 0 })
  })

  test('the latest reply speaks, one still being written does not', () => {
    const again = round({ number: 2, answers: [{ letter: 'A', meaning: 'SOLVED' }] })
    const first = round({ answers: [{ letter: 'C', meaning: 'DEFERRED' }] })
    expect(of(suggestion({ rounds: [first, again] })).byClass).toMatchObject({ A: 1, C: 0 })
    expect(of(suggestion({ rounds: [first, { ...again, repliedOn: null }] })).byClass).toMatchObject({ A: 0, C: 1 })
  })

  test('a reply without a class is shown, not dropped', () => {
    expect(of(suggestion({ rounds: [round({ answers: [] })] })).byClass).toMatchObject({ unclassified: 1 })
  })
})

describe('satisfaction', () => {
  const rated = (attitude: 'SATISFIED' | 'DISSATISFIED', result: 'SATISFIED' | 'DISSATISFIED') =>
    round({ rating: { attitude, result } })

  test('attitude and result are counted apart', () => {
    expect(of(suggestion({ rounds: [rated('SATISFIED', 'DISSATISFIED')] }))).toMatchObject({
      attitude: { satisfied: 1, dissatisfied: 0 },
      result: { satisfied: 0, dissatisfied: 1 },
    })
  })

  test('silence is no consent', () => {
    const figures = of(suggestion(), suggestion({ rounds: [round({ rating: null })] }))
    expect(figures).toMatchObject({ replied: 2, returned: 1, result: { satisfied: 1, notReturned: 1 } })
  })

  test('first and final are both kept', () => {
    const repaired = suggestion({
      rounds: [rated('SATISFIED', 'DISSATISFIED'), round({ number: 2, rating: satisfied })],
    })
    expect(of(repaired)).toMatchObject({ firstResult: { dissatisfied: 1 }, result: { satisfied: 1, dissatisfied: 0 } })
  })

  test('a second reply without a rating does not wipe out the complaint', () => {
    const waiting = suggestion({
      rounds: [rated('SATISFIED', 'DISSATISFIED'), round({ number: 2, rating: null })],
    })
    expect(of(waiting)).toMatchObject({ result: { dissatisfied: 1, notReturned: 0 }, satisfiedWithResult: 0 })
  })
})

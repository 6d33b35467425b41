import { describe, expect, test } from 'vitest'
import { compare } from '@/lib/domain/assessment/fairness/compare'
import { yearOverYear } from '@/lib/domain/assessment/fairness/year-over-year'
import { aComparedUnit, aPart } from './a-unit'

const many = (count: number, more: Parameters<typeof aPart>[1] = {}) =>
  Array.from({ length: count }, (_, at) => aPart(`${String(at).padStart(3, '0')}`, more))

describe('a unit beside others', () => {
  test('shows what each rate is out of', () => {
    const unit = aComparedUnit(many(4))
    expect(unit.rates.repliedInTime).toMatchObject({ counted: 4, base: 4, of: { rate: 10_000 } })
    expect([unit.load.at, unit.difficulty]).toEqual([1, 'ORDINARY'])
  })

  test('is compared with those whom the scheme, and not the usual classes, puts beside it', () => {
    const sized = (unitId: string, count: number, bounds?: readonly number[]) =>
      aComparedUnit(many(count), { unitId, name: unitId }, bounds)
    const alike = (bounds?: readonly number[]) =>
      compare([sized('a', 3, bounds), sized('b', 4, bounds), sized('c', 9, bounds)], 'LOAD').classes.map(
        ({ shared, bands }) => [shared.load, bands.flat().map(({ unitId }) => unitId)],
      )
    expect(alike()).toEqual([
      [{ at: 1, from: 0, upTo: 5 }, ['a', 'b']],
      [{ at: 2, from: 6, upTo: 20 }, ['c']],
    ])
    expect(alike([3, 10])).toEqual([
      [{ at: 1, from: 0, upTo: 3 }, ['a']],
      [{ at: 2, from: 4, upTo: 10 }, ['b', 'c']],
    ])
  })

  test('with too little to do has no rate at all', () => {
    const unit = aComparedUnit(many(4), { standing: 'TOO_FEW' })
    expect(Object.values(unit.rates).filter(({ of }) => of !== null)).toEqual([])
    expect(unit.rates.repliedInTime).toMatchObject({ counted: 4, base: 4 })
  })

  test('a rating that did not come back stands in no rate of satisfaction', () => {
    const silent = aPart('x', { rounds: aPart('x').rounds.map((round) => ({ ...round, rating: null })) })
    const unit = aComparedUnit([...many(4), silent])
    expect(unit.rates.satisfiedFirst).toMatchObject({ counted: 4, base: 4 })
    expect(unit.rates.ratingsReturned).toMatchObject({ counted: 4, base: 5 })
  })

  test('first and final satisfaction are apart', () => {
    const [round] = aPart('x').rounds
    const unhappy = { ...round, rating: { attitude: 'SATISFIED', result: 'DISSATISFIED' } } as NonNullable<typeof round>
    const again = aPart('x', { rounds: [unhappy, { ...unhappy, number: 2, rating: round?.rating ?? null }] })
    const unit = aComparedUnit([...many(3), again])
    expect(unit.rates.satisfiedFirst).toMatchObject({ counted: 3, base: 4 })
    expect(unit.rates.satisfiedFinal).toMatchObject({ counted: 4, base: 4 })
  })

  test('days of others and longer limits stand beside, and an assisted item in none of them', () => {
    const unit = aComparedUnit([
      aPart('a', { pausedDays: 5 }),
      aPart('b', { pausedDays: 3, extended: true, isKey: true }),
      aPart('c', { role: 'SEPARATE' }),
      aPart('d', { role: 'ASSIST', pausedDays: 9, extended: true }),
    ])
    expect(unit.aside).toEqual({
      ...{ leadItems: 3, keyItems: 1, jointItems: 1, pausedDays: 8, pausedItems: 2, extendedItems: 1 },
    })
    expect(unit.difficulty).toBe('HARD')
  })
})

describe('from year to year', () => {
  const late = { rounds: aPart('x').rounds.map((round) => ({ ...round, repliedOn: round.dueOn.replace('06', '09') })) }
  const before = [aComparedUnit(many(40, late as never))]
  const now = [aComparedUnit(many(40), { total: 9500 })]

  test('a rate has risen where the intervals do not meet', () => {
    const [unit] = yearOverYear({ now, before }, true)
    expect(unit?.rates.repliedInTime).toMatchObject({ before: { counted: 0 }, now: { counted: 40 }, change: 'HIGHER' })
    expect(unit?.rates.metConfirmed.change).toBe('NOT_DISTINGUISHED')
    expect(unit?.total).toMatchObject({ before: { total: 9000 }, now: { total: 9500 }, change: 'HIGHER' })
  })

  test('points of different schemes are not compared', () => {
    expect(yearOverYear({ now, before }, false)[0]?.total).toBeNull()
  })

  test('nor is a year in which there was too little', () => {
    const few = [aComparedUnit(many(2), { standing: 'TOO_FEW' })]
    expect(yearOverYear({ now: few, before }, true)).toEqual([])
  })

  test('a unit of one year only is in no comparison of both', () => {
    expect(yearOverYear({ now, before: [] }, true)).toEqual([])
  })
})

import { expect, test } from 'vitest'
import { type Calculation, clockOfCalculation, typedByHand } from '@/lib/domain/deadlines/calculation'
import { ownDecision } from '@/lib/domain/deadlines/rule-book'
import { on } from './published-calendar'

const asked: Calculation = {
  ...{ list: 'shandong', purpose: 'reply', start: on('2022-02-25'), unit: 'working-day', rest: 'next-working-day' },
}

test('a number that somebody typed is nobody’s rule, and no decision of a congress', () => {
  const clock = clockOfCalculation({ ...asked, count: 10, longest: 6 })
  expect(clock?.limit).toMatchObject({ count: 10, unit: 'working-day', basis: typedByHand })
  expect(clock?.cap).toMatchObject({ count: 6, unit: 'month', basis: typedByHand })
  expect(typedByHand).not.toBe(ownDecision)
})

test('without one the list and its articles count', () => {
  const clock = clockOfCalculation(asked)
  expect(clock?.limit).toMatchObject({ count: 3, unit: 'month' })
  expect(clock?.limit.basis).toMatch(/^\w+ \d+/)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type LocalDate, localDate } from '@/lib/domain/deadlines/local-date'
import { type DutyDay, type DutyDelegate, dutiesInYear, neededAtOnce, proposeDuty } from '@/lib/domain/station/duty'

const delegate = (id: string, delegationId: string, duties = 0, lastOn: string | null = null): DutyDelegate => ({
  ...{ id, delegationId, duties, lastOn: lastOn as LocalDate | null },
})
const day = (place: number, delegationId = 'north'): DutyDay => ({
  ...{ key: `day-${place}`, day: addDays(localDate('2022-01-10'), place * 7), delegationId },
})
const both = new Set(['north', 'south'])

test('whoever has served least comes first, and among equals whoever served longest ago', () => {
  const three = [
    delegate('a', 'north', 1, '2022-01-05'),
    delegate('b', 'north', 1, '2022-01-03'),
    delegate('c', 'north', 2, '2022-01-01'),
  ]
  expect(proposeDuty(three, [day(1)], 2, both).get('day-1')).toEqual(['b', 'a'])
})

test('of another delegation that has a station nobody is sent; of one that has none they take their turn', () => {
  const people = [delegate('a', 'north', 5), delegate('b', 'south'), delegate('c', 'organs', 1)]
  expect(proposeDuty(people, [day(1)], 2, both).get('day-1')).toEqual(['c', 'a'])
  expect(proposeDuty(people, [day(1)], 3, both).get('day-1')).toEqual(['c', 'a', 'b'])
})

test('nobody is at two stations on one day', () => {
  const people = ['a', 'b', 'c', 'd'].map((id) => delegate(id, 'north'))
  const days = ['one', 'two'].map((key) => ({ ...day(1), key }))
  const proposed = [...proposeDuty(people, days, 2, both).values()].flat()
  expect(new Set(proposed).size).toBe(4)
  const few = [...proposeDuty(people.slice(0, 3), days, 2, both).values()]
  expect(few.map((ids) => ids.length)).toEqual([2, 1])
  expect(new Set(few.flat()).size).toBe(3)
})

test('with as many places as are needed everybody comes to his two duties, and nobody to more than one above another', () => {
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 60 }), fc.integer({ min: 4, max: 60 }), (people, count) => {
      const delegates = Array.from({ length: people }, (_, place) => delegate(`d${place}`, 'north'))
      const days = Array.from({ length: count }, (_, place) => day(place))
      const atOnce = neededAtOnce(delegates, count)
      const served = new Map<string, number>()
      for (const ids of proposeDuty(delegates, days, atOnce, both).values())
        for (const id of ids) served.set(id, (served.get(id) ?? 0) + 1)
      const counts = delegates.map(({ id }) => served.get(id) ?? 0)
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
      if (atOnce * count >= people * dutiesInYear) expect(Math.min(...counts)).toBeGreaterThanOrEqual(dutiesInYear)
    }),
    { seed: 7, numRuns: 200 },
  )
})

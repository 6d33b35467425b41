import fc from 'fast-check'
import { expect, test } from 'vitest'
import { proposeGroups, spreadOfLoad } from '@/lib/domain/assessment/grouping'
import { unitKinds } from '@/lib/domain/assignment/assignment'

const units = fc
  .array(fc.record({ kind: fc.constantFrom(...unitKinds), leadItems: fc.nat(40) }), { minLength: 1, maxLength: 60 })
  .map((list) => list.map((one, place) => ({ ...one, unitId: `u${place}`, name: `单位${place}` })))
const wanted = fc.integer({ min: 1, max: 20 })

test('every unit falls into one group, and their numbers differ by one at most', () => {
  fc.assert(
    fc.property(units, wanted, (list, count) => {
      const grouped = proposeGroups(list, count)
      expect(grouped.map(({ unitId }) => unitId).toSorted()).toEqual(list.map(({ unitId }) => unitId).toSorted())
      const { fewestUnits, mostUnits } = spreadOfLoad(grouped)
      expect(mostUnits - fewestUnits).toBeLessThanOrEqual(1)
    }),
  )
})

test('the loads differ by no more than the largest unit', () => {
  fc.assert(
    fc.property(units, wanted, (list, count) => {
      const { leastItems, mostItems, largestUnit } = spreadOfLoad(proposeGroups(list, count))
      expect(mostItems - leastItems).toBeLessThanOrEqual(largestUnit)
    }),
  )
})

test('of each kind no group has more than two above another', () => {
  fc.assert(
    fc.property(units, wanted, (list, count) => {
      const grouped = proposeGroups(list, count)
      const numbers = [...new Set(grouped.map(({ groupNo }) => groupNo))]
      for (const kind of unitKinds) {
        const each = numbers.map(
          (groupNo) => grouped.filter((one) => one.groupNo === groupNo && one.kind === kind).length,
        )
        expect(Math.max(...each) - Math.min(...each)).toBeLessThanOrEqual(2)
      }
    }),
  )
})

test('the order in which the units are read decides nothing', () => {
  fc.assert(
    fc.property(units, wanted, (list, count) => {
      const as = (grouped: ReturnType<typeof proposeGroups>) =>
        grouped.map(({ unitId, groupNo }) => `${unitId} ${groupNo}`).toSorted()
      expect(as(proposeGroups(list.toReversed(), count))).toEqual(as(proposeGroups(list, count)))
    }),
  )
})

test('33 units make eight groups of four or five', () => {
  const list = Array.from({ length: 33 }, (_, place) => ({
    ...{ unitId: `u${place}`, name: `单位${place}`, kind: place < 24 ? ('DEPARTMENT' as const) : ('TOWN' as const) },
    leadItems: place % 9,
  }))
  const { fewestUnits, mostUnits } = spreadOfLoad(proposeGroups(list, 8))
  expect([fewestUnits, mostUnits]).toEqual([4, 5])
})

const one = (unitId: string, leadItems: number, more: object = {}) => ({
  ...{ unitId, name: unitId, kind: 'DEPARTMENT' as const, leadItems, ...more },
})
const groupOf = (list: Parameters<typeof proposeGroups>[0], count: number) =>
  Object.fromEntries(proposeGroups(list, count).map(({ unitId, groupNo }) => [unitId, groupNo]))

test('there is at least one group, and never more than units', () => {
  expect(groupOf([one('a', 3), one('b', 2)], 0)).toEqual({ a: 1, b: 1 })
  expect(groupOf([one('a', 3), one('b', 2)], 20)).toEqual({ a: 1, b: 2 })
  expect(proposeGroups([], 8)).toEqual([])
})

test('the largest go to the first groups, and of equal ones by name, then by id', () => {
  expect(groupOf([one('a', 1), one('b', 3), one('c', 2)], 3)).toEqual({ b: 1, c: 2, a: 3 })
  expect(groupOf([one('1', 5, { name: '乙' }), one('2', 5, { name: '丙' }), one('3', 5, { name: '丁' })], 3)).toEqual({
    ...{ 3: 1, 2: 2, 1: 3 },
  })
  expect(groupOf([one('z', 5, { name: '同名' }), one('y', 5, { name: '同名' })], 2)).toEqual({ y: 1, z: 2 })
})

test('a kind is dealt before the next, however little it answers', () => {
  const town = { kind: 'TOWN' as const }
  expect(groupOf([one('road', 1), one('park', 2), one('east', 90, town), one('west', 80, town)], 2)).toEqual({
    ...{ park: 1, road: 2, west: 1, east: 2 },
  })
})

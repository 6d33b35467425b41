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

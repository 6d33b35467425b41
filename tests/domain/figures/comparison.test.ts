import { expect, test } from 'vitest'
import { comparisonOf } from '@/lib/domain/figures/comparison'
import { yearFigures } from '@/lib/domain/figures/year-figures'
import { on, suggestion, year } from './a-year'

const asOf = on('2022-12-31')
const given = (units: string[], role: 'SOLE' | 'ASSIST' = 'SOLE') =>
  suggestion({ assignments: units.map((unitId) => ({ unitId, role })) })

/** So many suggestions for each unit, and more that are said. */
function beside(unitId: string, loads: Record<string, number>, ...more: ReturnType<typeof suggestion>[]) {
  const units = [...Object.keys(loads), 'helper'].map((id) => ({ id, name: id, kind: 'DEPARTMENT' as const }))
  const own = Object.entries(loads).flatMap(([id, count]) => Array.from({ length: count }, () => given([id])))
  return comparisonOf(yearFigures(year([...own, ...more], { units }), asOf), unitId)
}

test('a unit stands beside its like where there are three others at least', () => {
  expect(beside('own', { own: 2, a: 1, b: 3 })?.like).toBeNull()
  const seen = beside('own', { own: 2, a: 1, b: 3, c: 5 })
  expect(seen?.like).toMatchObject({ count: 3, counts: { suggestions: 9, replied: 9, onTime: 9, late: 0 } })
  expect(seen).toMatchObject({ own: { suggestions: 2 }, whole: { suggestions: 11 } })
})

test('its like have about as many to answer: who has more, who helps alone and what is nobody’s are none', () => {
  const loads = { own: 5, a: 1, b: 3, more: 6 }
  expect(beside('own', loads, given(['helper'], 'ASSIST'), given([]), given(['unknown']))?.like).toBeNull()
  expect(beside('more', { more: 6, a: 20, b: 7, c: 8, many: 21, few: 5 })?.like?.count).toBe(3)
})

test('who answers nothing is compared with nobody', () => {
  expect(beside('own', { own: 0, a: 1 })).toBeNull()
  expect(beside('helper', { a: 1 }, given(['helper'], 'ASSIST'))).toBeNull()
  expect(beside('nobody', { a: 1 })).toBeNull()
})

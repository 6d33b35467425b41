import { expect, test } from 'vitest'
import { namesParts, takeLead, toggled, withoutUnit, withPart, withRole } from '@/lib/domain/planning/choosing'
import type { PlannedUnit } from '@/lib/domain/planning/plan'

const nobody: readonly PlannedUnit[] = []
const said = (units: readonly PlannedUnit[]) => units.map(({ unitId, role }) => `${unitId} ${role}`)

test('one unit alone is sole; with a helper it leads; without it is sole again', () => {
  const alone = takeLead(nobody, 'a')
  expect(said(alone)).toEqual(['a SOLE'])
  const helped = toggled(alone, 'b', 'ASSIST')
  expect(said(helped)).toEqual(['a LEAD', 'b ASSIST'])
  expect(said(toggled(helped, 'b', 'ASSIST'))).toEqual(['a SOLE'])
})

test('another lead takes the place of the first and keeps the helpers', () => {
  const helped = toggled(takeLead(nobody, 'a'), 'b', 'ASSIST')
  expect(said(takeLead(helped, 'c'))).toEqual(['c LEAD', 'b ASSIST'])
  expect(said(takeLead(helped, 'b'))).toEqual(['b SOLE'])
})

test('a separate handler makes the lead handle separately, each with its part', () => {
  const two = toggled(takeLead(nobody, 'a'), 'b', 'SEPARATE')
  expect(said(two)).toEqual(['a SEPARATE', 'b SEPARATE'])
  const named = withPart(two, 'b', ' 道路 ')
  expect(named.map(({ part }) => part)).toEqual([null, '道路'])
  expect(named.every((unit) => namesParts(named, unit))).toBe(true)
})

test('a helper who is made to lead leads beside the other, each with its part', () => {
  const two = withRole(toggled(takeLead(nobody, 'a'), 'b', 'ASSIST'), 'b', 'LEAD')
  expect(said(two)).toEqual(['a LEAD', 'b LEAD'])
  expect(two.every((unit) => namesParts(two, unit))).toBe(true)
  expect(said(withoutUnit(two, 'a'))).toEqual(['b SOLE'])
})

test('a helper without a lead stays a helper', () => {
  expect(said(toggled(nobody, 'a', 'ASSIST'))).toEqual(['a ASSIST'])
  expect(withoutUnit(nobody, 'a')).toEqual([])
})

import type { AssignmentRole } from '../assignment/assignment'
import type { PlannedUnit } from './plan'

type Units = readonly PlannedUnit[]

/** As the only or the leading unit, in the place of those who led; the assisting units stay. */
export const takeLead = (units: Units, unitId: string): Units =>
  arranged([
    { unitId, role: 'LEAD', part: null },
    ...units.filter((unit) => unit.role === 'ASSIST' && unit.unitId !== unitId),
  ])

/** Once more takes it away again. Separate handlers make those who led before handle separately too. */
export function toggled(units: Units, unitId: string, role: 'ASSIST' | 'SEPARATE'): Units {
  const others = withoutUnit(units, unitId)
  if (units.some((unit) => unit.unitId === unitId && unit.role === role)) return others
  return arranged([...others, { unitId, role, part: null }])
}

export const withoutUnit = (units: Units, unitId: string): Units =>
  arranged(units.filter((unit) => unit.unitId !== unitId))

export const withRole = (units: Units, unitId: string, role: AssignmentRole): Units =>
  arranged(units.map((unit) => (unit.unitId === unitId ? { ...unit, role } : unit)))

export const withPart = (units: Units, unitId: string, part: string): Units =>
  units.map((unit) => (unit.unitId === unitId ? { ...unit, part: part.trim() || null } : unit))

/** One alone is sole, one with helpers leads, and beside a separate handler nobody leads. */
function arranged(units: Units): Units {
  const separate = units.some(({ role }) => role === 'SEPARATE')
  const helped = units.some(({ role }) => role === 'ASSIST')
  const heads = units.filter(({ role }) => role !== 'ASSIST')
  const role = separate ? 'SEPARATE' : heads.length === 1 && !helped ? 'SOLE' : 'LEAD'
  return [...heads.map((unit) => ({ ...unit, role })), ...units.filter((unit) => unit.role === 'ASSIST')] as Units
}

/** Several who handle it name their parts. */
export const namesParts = (units: Units, { role }: PlannedUnit): boolean =>
  role === 'SEPARATE' || (role === 'LEAD' && units.filter((unit) => unit.role === 'LEAD').length > 1)

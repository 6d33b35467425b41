import type { AssignmentRole } from '../assignment/assignment'
import { Refusal, type RefusalCode } from '../refusal'
import { checkHandlers } from '../suggestion/assigning'

/** A unit that the office means to assign a suggestion to, and as what. */
export type PlannedUnit = { readonly unitId: string; readonly role: AssignmentRole; readonly part: string | null }

/** 拟定承办单位 of one suggestion. Version 0 is a plan that nobody has begun. */
export type Plan = { readonly version: number; readonly units: readonly PlannedUnit[] }

export const noPlan: Plan = { version: 0, units: [] }

export type Change = { readonly isKept: true; readonly plan: Plan } | { readonly isKept: false; readonly plan: Plan }

/** Whoever chose by an older plan is shown the present one and overwrites nothing. What is half chosen may be kept. */
export function changePlan(present: Plan, seen: number, units: readonly PlannedUnit[]): Change {
  if (present.version !== seen) return { isKept: false, plan: present }
  if (new Set(units.map(({ unitId }) => unitId)).size < units.length) throw new Refusal('unit-named-twice')
  return { isKept: true, plan: { version: seen + 1, units } }
}

/** What keeps it from being assigned; null where nothing is missing. */
export function faultOf({ units }: Plan): RefusalCode | null {
  if (units.length === 0) return 'nobody-chosen'
  try {
    checkHandlers(units)
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

/** The same for two plans that say the same, in whatever order they were chosen. */
export const handlersKey = (units: readonly PlannedUnit[]): string =>
  JSON.stringify(units.map(({ unitId, role, part }) => [unitId, role, part]).sort())

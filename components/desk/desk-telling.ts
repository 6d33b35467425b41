import type { UnitLoad } from '@/lib/queries/desk-loads'
import { fill } from '@/lib/wording/fill'
import type { Units } from './desk-saver'
import type { DeskWords } from './desk-words'

/** Names and loads of units in words. */
export function deskTelling(
  loads: readonly UnitLoad[],
  planned: ReadonlyMap<string, number>,
  { desk, roles, comma }: DeskWords,
) {
  const byId = new Map(loads.map((unit) => [unit.id, unit]))
  const nameOf = (unitId: string): string => byId.get(unitId)?.name ?? ''
  return {
    nameOf,
    tell: (units: Units): string =>
      units.length === 0
        ? desk.nobody
        : units.map(({ unitId, role }) => fill(desk.roleText, { unit: nameOf(unitId), role: roles[role] })).join(comma),
    loadOf: (unitId: string) => {
      const { inHand = 0, dueSoon = 0 } = byId.get(unitId) ?? {}
      const load = { inHand, dueSoon, planned: planned.get(unitId) ?? 0 }
      return { short: fill(desk.shortLoad, load), whole: fill(desk.inHand, load) }
    },
  }
}

export type DeskTelling = ReturnType<typeof deskTelling>

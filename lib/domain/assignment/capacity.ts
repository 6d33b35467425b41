import { type Actor, heads, leadsSection, type Role } from '../access/actor'

/** In which capacity someone acts for a unit: the highest that he has there. */
export function capacityAt(actor: Actor, unitId: string): Role {
  if (heads(actor, unitId)) return 'UNIT_HEAD'
  return leadsSection(actor, unitId) ? 'UNIT_SECTION' : 'UNIT_CLERK'
}

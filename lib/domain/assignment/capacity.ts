import { type Actor, heads, type Role } from '../access/actor'

/** In which capacity someone acts for a unit: as its head where he heads it. */
export const capacityAt = (actor: Actor, unitId: string): Role => (heads(actor, unitId) ? 'UNIT_HEAD' : 'UNIT_CLERK')

import { holds } from '@/lib/domain/access/actor'
import type { Rule } from '@/lib/domain/access/policy'

/** Whoever oversees handling sees its figures, each of what he may see; an assessor of the units of his group. */
export const mayViewFigures: Rule<null> = (actor) =>
  holds(actor, 'DELEGATE_OFFICE') ||
  holds(actor, 'COMMITTEE_LEADER') ||
  holds(actor, 'GOVERNMENT_OFFICE') ||
  holds(actor, 'ASSESSOR')

export const seesWholeYear: Rule<null> = (actor) => holds(actor, 'DELEGATE_OFFICE') || holds(actor, 'COMMITTEE_LEADER')

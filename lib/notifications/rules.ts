import type { EventType } from '@/lib/domain/events'

/** People by what they are to the suggestion of an event, or to the unit whose act it was. */
export type Hearers =
  | 'leadDelegate'
  | 'signers'
  | 'unitsInForce'
  | 'repliersInForce'
  | 'actingUnit'
  | 'actingUnitHeads'
  | 'delegateOffice'
  | 'governmentOffice'

/**
 * Who hears of what; whoever did it does not. An event that is not here stands in the timeline only.
 * A rating is sealed while its round runs: those who are rated hear of the closing.
 */
export const rules = {
  'suggestion.submitted': ['delegateOffice'],
  'suggestion.registered': ['signers'],
  'suggestion.sent-back': ['leadDelegate'],
  'suggestion.not-accepted': ['signers'],
  'suggestion.assigned': ['unitsInForce', 'signers', 'governmentOffice'],
  'suggestion.rated': ['delegateOffice'],
  'suggestion.handled-again': ['unitsInForce', 'signers', 'governmentOffice'],
  'suggestion.tracked': ['repliersInForce', 'signers'],
  'suggestion.concluded': ['unitsInForce', 'signers'],
  'assignment.acknowledged': ['leadDelegate'],
  'assignment.opinion-given': ['repliersInForce'],
  'assignment.extension-asked': ['delegateOffice', 'governmentOffice'],
  'assignment.extension-consented': ['actingUnit', 'signers'],
  'assignment.extension-refused': ['actingUnit'],
  'reply.submitted': ['actingUnitHeads'],
  'reply.returned': ['actingUnit'],
  'reply.signed': ['signers', 'actingUnit', 'delegateOffice', 'governmentOffice'],
} as const satisfies Partial<Record<EventType, readonly Hearers[]>>

export type ToldEvent = keyof typeof rules

export const isTold = (type: string): type is ToldEvent => Object.hasOwn(rules, type)

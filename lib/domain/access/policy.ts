import { Refusal } from '../refusal'
import type { Actor } from './actor'

/** Knows people, never moments: those are the workflow's. */
export type Rule<Subject> = (actor: Actor, subject: Subject) => boolean

/**
 * What one may not do to a record one may not even see, one is not told: the answer is that it does not exist.
 * A record of another congress does not exist for anybody here, whatever his office.
 */
export function authorize<Subject>(actor: Actor, rule: Rule<Subject>, subject: Subject): void {
  if (isElsewhere(actor, subject) || !rule(actor, subject)) throw new Refusal('not-found')
}

const isElsewhere = (actor: Actor, subject: unknown): boolean =>
  typeof subject === 'object' && subject !== null && 'congressId' in subject && subject.congressId !== actor.congress.id

import { type Actor, holds, isStaff, unitsOf } from '../access/actor'
import type { Rule } from '../access/policy'
import { judgesHimself } from '../rating/seal'
import { hidesSigners } from '../suggestion/secrecy'
import type { Suggestion } from '../suggestion/suggestion'

const reads = (actor: Actor): boolean => isStaff(actor) || holds(actor, 'COMMITTEE_LEADER')

/**
 * The committee's own copy: with all names, and with what delegates wrote in confidence. So not for whoever must not learn who
 * suggests it, not for whoever works for a unit that is rated in it, and not for the auditor, who reads no words of a suggestion
 * elsewhere either: a package that he is given he checks by itself.
 */
export const dossierPolicy = {
  compile: (actor: Actor, suggestion: Suggestion) => isStaff(actor) && !judgesHimself(actor, suggestion),
  read: (actor: Actor, suggestion: Suggestion) =>
    reads(actor) && !judgesHimself(actor, suggestion) && !hidesSigners(actor, suggestion),
} as const satisfies Record<string, Rule<Suggestion>>

export const dossierDeskPolicy = {
  list: reads,
  keep: isStaff,
  /** of many at once nobody looks after by which unit they were handled */
  compileAll: (actor) => isStaff(actor) && unitsOf(actor).length === 0,
} as const satisfies Record<string, Rule<null>>

import type { Moment } from '../moment'
import { ensureOpen } from '../workflow'
import { settled } from './status'
import type { AskedUnit, Suggestion } from './suggestion'
import { suggestionWorkflow } from './workflow'

/** 预交办: the plan goes out for opinions, once or again. No legal clock runs yet. */
export function preAssign(suggestion: Suggestion, asked: readonly AskedUnit[], { now, today }: Moment): Suggestion {
  ensureOpen(suggestionWorkflow, suggestion.status, 'preAssign')
  return settled({ ...suggestion, preAssignedAt: now, preAssignedOn: today, askedUnits: asked })
}

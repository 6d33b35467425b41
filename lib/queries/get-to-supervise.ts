import { authorize } from '@/lib/domain/access/policy'
import { supervisionPolicy } from '@/lib/domain/chasing/policy'
import { unitsToSupervise } from '@/lib/domain/chasing/supervising'
import { Refusal } from '@/lib/domain/refusal'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { readSuggestion } from '@/lib/store/suggestions'
import type { Query } from './query'

export type ToSupervise = {
  readonly id: string
  readonly title: string
  readonly numberText: string | null
  readonly units: readonly { assignmentId: string; name: string }[]
}

/** A suggestion that nobody handles any more has nobody to supervise. */
export const getToSupervise: Query<string, ToSupervise> = async ({ tx, actor }, suggestionId) => {
  const suggestion = await readSuggestion(tx, suggestionId)
  authorize(actor, suggestionPolicy.view, suggestion)
  authorize(actor, supervisionPolicy.draft, suggestion)
  const units = unitsToSupervise(suggestion).map((one) => ({ assignmentId: one.id, name: one.unitName }))
  if (units.length === 0) throw new Refusal('not-found')
  const { id, title, numberText } = suggestion
  return { id, title, numberText, units }
}

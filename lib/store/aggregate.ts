import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { saveAssignments, saveRounds } from './assignments'
import { saveSuggestion } from './suggestions'
import type { Tx } from './tx'

/** After a unit's act the suggestion's own row changes only when its status or clock did. */
export async function saveHandling(tx: Tx, before: Suggestion, after: Suggestion): Promise<void> {
  await saveAssignments(tx, before, after)
  await saveRounds(tx, before, after)
  if (before.status !== after.status || before.dueOn !== after.dueOn || before.round !== after.round) {
    await saveSuggestion(tx, after)
  }
}

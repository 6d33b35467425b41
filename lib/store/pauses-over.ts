import type { Doer, Role } from '@/lib/domain/access/actor'
import { pausesOver, withoutPauses } from '@/lib/domain/assignment/pause'
import type { Moment } from '@/lib/domain/moment'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { recordEvent } from './events'
import { keptClock } from './kept-clock'
import { endPausesOf } from './pauses'
import type { Tx } from './tx'

/** What a clock stood for has come with this act: it runs again from today, and whoever waits is told. */
export async function endPausesThatAreOver(
  tx: Tx,
  actor: Doer,
  suggestion: Suggestion,
  { moment, role }: { moment: Moment; role: Role },
): Promise<Suggestion> {
  const over = pausesOver(suggestion)
  await endPausesOf(tx, over, { moment, personId: actor.personId })
  for (const assignment of over.filter(({ standingPause }) => standingPause)) {
    const { dueOn } = await keptClock(tx, suggestion, assignment, moment.now)
    await recordEvent(tx, actor, {
      type: 'assignment.pause-ended',
      subjectId: assignment.id,
      suggestionId: suggestion.id,
      at: moment.now,
      role,
      data: { unit: assignment.unitName, on: moment.today, dueOn },
    })
  }
  return withoutPauses(suggestion, over)
}

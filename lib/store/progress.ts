import type { Assignment } from '@/lib/domain/assignment/assignment'
import type { Moment } from '@/lib/domain/moment'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

type Act = { readonly moment: Moment; readonly personId: string }

export async function addProgress(
  tx: Tx,
  { id, congressId, round }: Suggestion,
  assignment: Assignment,
  text: string,
  { moment, personId }: Act,
): Promise<string> {
  const posted = { postedAt: moment.now, postedOn: dayToStore(moment.today), postedById: personId }
  const made = await open(tx).progressPost.create({
    data: { congressId, suggestionId: id, assignmentId: assignment.id, round, text, ...posted },
    select: { id: true },
  })
  return made.id
}

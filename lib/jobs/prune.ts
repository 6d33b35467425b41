import { congressIds } from '@/lib/store/congresses'
import { pruneAnswers, pruneCounters } from '@/lib/store/pruning'
import { transactFor, transactOutside } from '@/lib/store/transact'

const weekInMilliseconds = 7 * 86_400_000

/** What only serves repetitions is of no use after a week. Notices and events stay. */
export async function prune(now: Date): Promise<void> {
  const before = new Date(now.getTime() - weekInMilliseconds)
  for (const congressId of await congressIds()) while (await transactFor(congressId, (tx) => pruneAnswers(tx, before)));
  while (await transactOutside('worker', (tx) => pruneCounters(tx, now)));
}

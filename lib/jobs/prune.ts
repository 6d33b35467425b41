import { room } from '@/lib/domain/attachment/keeping'
import { daysToKeepResidents } from '@/lib/domain/voice/keeping'
import { daysToKeepDeliveries } from '@/lib/domain/webhook/retries'
import { congressIds } from '@/lib/store/congresses'
import { prunePresence } from '@/lib/store/draft-presence'
import { eraseTakenOut, forgetResidents, pruneAnswers, pruneCounters } from '@/lib/store/pruning'
import { transactFor, transactOutside } from '@/lib/store/transact'
import { pruneDeliveries } from '@/lib/store/webhook-deliveries'

const dayInMilliseconds = 86_400_000

/** What only serves repetitions is of no use after a week, a file taken out of a draft and what a program was told after a month, a resident's name half a year after he was told. Notices and events stay. */
export async function prune(now: Date): Promise<void> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * dayInMilliseconds)
  for (const congressId of await congressIds()) {
    while (await transactFor(congressId, (tx) => pruneAnswers(tx, daysAgo(7))));
    await transactFor(congressId, (tx) => prunePresence(tx, daysAgo(1)))
    while (await transactFor(congressId, (tx) => eraseTakenOut(tx, daysAgo(room.daysToRestore))));
    while (await transactFor(congressId, (tx) => forgetResidents(tx, daysAgo(daysToKeepResidents))));
    while (await transactFor(congressId, (tx) => pruneDeliveries(tx, daysAgo(daysToKeepDeliveries))));
  }
  while (await transactOutside('worker', (tx) => pruneCounters(tx, now)));
}

import { carryOutUnitChange } from '@/lib/store/carry-out-unit-change'
import { readTimeZone } from '@/lib/store/sendings'
import { transactFor } from '@/lib/store/transact'
import { takeDueChange } from '@/lib/store/unit-changes'
import { momentIn } from '@/lib/web/this-moment'

/** Each change in a transaction of its own: killed in between, the next run goes on; two workers never take the same one. */
export async function changeUnitsIn(congressId: string, now: Date): Promise<number> {
  let done = 0
  while (await changeNext(congressId, now)) done++
  return done
}

async function changeNext(congressId: string, now: Date): Promise<boolean> {
  return transactFor(congressId, async (tx) => {
    const moment = momentIn(await readTimeZone(tx), now)
    const change = await takeDueChange(tx, moment.today)
    if (change) await carryOutUnitChange(tx, change, moment, null)
    return change !== null
  })
}

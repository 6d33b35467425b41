import { isOfficeHour } from '@/lib/domain/deadlines/office-hours'
import type { Moment } from '@/lib/domain/moment'
import { maySearch } from '@/lib/domain/search/policy'
import { foundIds } from '@/lib/queries/found-ids'
import { readCalendar } from '@/lib/store/calendar'
import { recordSystemEvent } from '@/lib/store/events'
import { type DueSearch, findDueSearches, keepLooked } from '@/lib/store/saved-searches'
import { readActor, readTimeZone } from '@/lib/store/sendings'
import { transactFor } from '@/lib/store/transact'
import type { Tx } from '@/lib/store/tx'
import { momentIn } from '@/lib/web/this-moment'

/** Once a day each saved search with alerts is looked through as its owner would see it; he hears of what is new, once. Answers how many did. */
export async function tellOfFindsIn(congressId: string, now: Date): Promise<number> {
  return transactFor(congressId, async (tx) => {
    const timeZone = await readTimeZone(tx)
    if (!isOfficeHour(now, timeZone, await readCalendar(tx))) return 0
    const moment = momentIn(timeZone, now)
    let told = 0
    for (const search of await findDueSearches(tx, moment.today)) told += await look(tx, congressId, search, moment)
    return told
  })
}

async function look(tx: Tx, congressId: string, { id, personId, name, query, told }: DueSearch, moment: Moment) {
  const actor = await readActor(tx, personId, moment.today)
  const found = maySearch(actor) ? await foundIds(tx, actor, query) : []
  const known = new Set(told)
  const count = found.filter((one) => !known.has(one)).length
  // What is out of sight for a while is not news when it comes back.
  await keepLooked(tx, id, moment.today, [...new Set([...found, ...told])].slice(0, mostKept))
  if (count === 0) return 0
  const data = { name, query, count, personIds: [personId] }
  await recordSystemEvent(tx, congressId, { type: 'search.found', subjectId: id, at: moment.now, data })
  return 1
}

const mostKept = 2000

import { isOfficeHour } from '@/lib/domain/deadlines/office-hours'
import type { Moment } from '@/lib/domain/moment'
import { maySearch } from '@/lib/domain/search/policy'
import { foundIds } from '@/lib/queries/found-ids'
import { readCalendar } from '@/lib/store/calendar'
import { recordSystemEvent } from '@/lib/store/events'
import { type DueSearch, findDueSearches, holdDueSearch, keepLooked, passOver } from '@/lib/store/saved-searches'
import { readActor, readTimeZone } from '@/lib/store/sendings'
import { transactFor } from '@/lib/store/transact'
import type { Tx } from '@/lib/store/tx'
import { log, traceOf } from '@/lib/web/log'
import { momentIn } from '@/lib/web/this-moment'

/** Once a day each saved search with alerts is looked through as its owner would see it; he hears of what is new, once. Answers how many did. */
export async function tellOfFindsIn(congressId: string, now: Date): Promise<number> {
  const due = await transactFor(congressId, async (tx) => {
    const timeZone = await readTimeZone(tx)
    const moment = momentIn(timeZone, now)
    const isHour = isOfficeHour(now, timeZone, await readCalendar(tx))
    return { moment, ids: isHour ? await findDueSearches(tx, moment.today) : [] }
  })
  let told = 0
  for (const id of due.ids) told += await lookAlone(congressId, id, due.moment)
  return told
}

/** Each by itself: one that takes too long has its next turn tomorrow, and keeps nobody else from hearing. */
async function lookAlone(congressId: string, id: string, moment: Moment): Promise<number> {
  try {
    return await transactFor(congressId, async (tx) => {
      const search = await holdDueSearch(tx, id, moment.today)
      return search ? look(tx, congressId, search, moment) : 0
    })
  } catch (error) {
    log().error({ savedSearchId: id, ...traceOf(error) }, 'saved search')
    await transactFor(congressId, (tx) => passOver(tx, id, moment.today))
    return 0
  }
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

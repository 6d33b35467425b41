import { localDateIn } from '@/lib/domain/deadlines/local-date'
import { clockIn } from '@/lib/domain/notices/morning'
import { isReminderDue } from '@/lib/domain/suggestion/co-sign-reminder'
import { readUnanswered, saveReminded } from '@/lib/store/co-sign-reminders'
import { recordSystemEvent } from '@/lib/store/events'
import { holdSuggestions } from '@/lib/store/reminders'
import { readTimeZone } from '@/lib/store/sendings'
import { transactFor } from '@/lib/store/transact'
import type { Tx } from '@/lib/store/tx'

/** Who was asked to sign and has not answered hears of it once before the closing time; answers how many drafts were told of. */
export async function remindCoSignersIn(congressId: string, now: Date): Promise<number> {
  const { timeZone, waiting } = await transactFor(congressId, async (tx) => ({
    timeZone: await readTimeZone(tx),
    waiting: await readUnanswered(tx, now),
  }))
  const due = waiting.filter((one) => isReminderDue(one, now, timeZone)).map(({ suggestionId }) => suggestionId)
  let told = 0
  for (const id of new Set(due))
    if (await transactFor(congressId, (tx) => remindOf(tx, congressId, { id, now, timeZone }))) told++
  return told
}

type Asked = { readonly id: string; readonly now: Date; readonly timeZone: string }

/** One draft a transaction; one that somebody works on, or another worker holds, has its turn in the next minute. */
async function remindOf(tx: Tx, congressId: string, { id, now, timeZone }: Asked): Promise<boolean> {
  if ((await holdSuggestions(tx, [id])).length === 0) return false
  const due = (await readUnanswered(tx, now, id)).filter((one) => isReminderDue(one, now, timeZone))
  const [first] = due
  if (!first) return false
  await saveReminded(tx, due, now)
  await recordSystemEvent(tx, congressId, {
    type: 'co-signing.reminded',
    subjectId: id,
    suggestionId: id,
    at: now,
    data: {
      closesOn: localDateIn(timeZone, first.closesAt),
      closesHour: clockIn(timeZone, first.closesAt),
      delegateIds: due.map(({ delegateId }) => delegateId),
      names: due.map(({ name }) => name),
    },
  })
  return true
}

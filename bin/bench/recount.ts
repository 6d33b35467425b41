import { addDays, type LocalDate, localDate } from '@/lib/domain/deadlines/local-date'
import type { CalendarDay } from '@/lib/domain/deadlines/working-days'
import { keepCalendar } from '@/lib/jobs/keep-calendar'
import { stepIn } from '@/lib/jobs/recount'
import { adoptEdition, lockEdition } from '@/lib/store/calendar-editions'
import { addCalendar } from '@/lib/store/published-calendar'
import { beginApplying, lockRecountOf } from '@/lib/store/recounts'
import { transactFor, transactOutside } from '@/lib/store/transact'
import { open, type Tx } from '@/lib/store/tx'
import { calendarRows } from '@/prisma/reference/calendar'
import { say, step } from '../ground/say'
import { book } from './booking'
import { populate } from './population'

/** A unit that was just assigned has so many things to do by a day. */
const deadlinesEach = 5
const now = new Date('2026-12-21T02:00:00Z')

/** All open deadlines of a congress by a calendar that arrives: counted, confirmed, moved and told. */
export async function benchRecount(deadlines: number): Promise<void> {
  const congress = await step(`${deadlines} 项期限`, `${deadlines} open deadlines`, (note) => prepare(deadlines, note))
  const edition = await proposed(congress)
  await measured('推算', 'Counting', congress, edition)
  await transactFor(congress, (tx) => confirm(tx, edition))
  await measured('调整', 'Moving', congress, edition)
}

async function prepare(deadlines: number, note: (text: string) => void): Promise<string> {
  await transactOutside('worker', (tx) => addCalendar(tx, calendarRows()))
  const suggestions = Math.ceil(deadlines / deadlinesEach)
  const { congress } = await populate('放假安排', { suggestions, drafts: 1, assignments: 1, people: 1 })
  await transactFor(congress, assignedLately)
  await book(congress, now, note)
  return congress
}

/** Over sixty days before the end of 2026, so that last days fall into a year that is not published. */
async function assignedLately(tx: Tx): Promise<void> {
  await open(tx).$executeRaw`DELETE FROM suggestion WHERE number IS NULL AND status = 'DRAFT'`
  await open(tx)
    .$executeRaw`UPDATE suggestion SET status = 'ASSIGNED', assigned_on = date '2026-10-20' + coalesce(number, 0) % 60`
  await open(tx).$executeRaw`
    UPDATE assignment a SET status = 'ASSIGNED', assigned_on = s.assigned_on, acknowledged_on = NULL, acknowledged_at = NULL
      FROM suggestion s WHERE s.id = a.suggestion_id`
  await open(tx).$executeRaw`
    UPDATE handling_round r SET opened_on = s.assigned_on, first_due_on = s.assigned_on + 92, due_on = s.assigned_on + 92 FROM suggestion s WHERE s.id = r.suggestion_id`
}

async function proposed(congress: string): Promise<string> {
  const notice = { years: [{ year: 2027, source: 'bench' }], days: [...calendarRows().days, ...inventedNotice()] }
  await transactOutside('worker', (tx) => addCalendar(tx, notice))
  await keepCalendar(congress, now)
  const found = await transactFor(congress, (tx) =>
    open(tx).calendarEdition.findFirstOrThrow({ where: { state: 'PROPOSED' }, select: { id: true } }),
  )
  return found.id
}

function inventedNotice(): CalendarDay[] {
  const rest = (name: string, first: string, last: string) => {
    const days: CalendarDay[] = []
    for (let day: LocalDate = localDate(first); day <= last; day = addDays(day, 1))
      days.push({ day, kind: 'HOLIDAY', name })
    return days
  }
  return [...rest('元旦', '2027-01-01', '2027-01-03'), ...rest('春节', '2027-02-05', '2027-02-11')]
}

async function confirm(tx: Tx, edition: string): Promise<void> {
  const recount = await lockRecountOf(tx, edition)
  const byId = (await open(tx).person.findFirstOrThrow({ select: { id: true } })).id
  await adoptEdition(tx, await lockEdition(tx, edition), { at: now, byId })
  if (recount) await beginApplying(tx, recount, { at: now, byId })
}

/** The memory of this process before it begins and at its highest, looked at after each step. */
async function measured(chinese: string, english: string, congress: string, edition: string): Promise<void> {
  const resting = process.memoryUsage.rss()
  let [highest, steps, longest] = [resting, 0, 0]
  const begun = performance.now()
  await step(chinese, english, async (note) => {
    for (let more = true; more; steps++) {
      const started = performance.now()
      more = await stepIn(congress, now)
      longest = Math.max(longest, performance.now() - started)
      highest = Math.max(highest, process.memoryUsage.rss())
      if (steps % 20 === 0) note(String(steps))
    }
  })
  const seconds = (performance.now() - begun) / 1000
  const { done, moved, settled } = await transactFor(congress, (tx) =>
    open(tx).recount.findFirstOrThrow({
      where: { editionId: edition },
      select: { done: true, moved: true, settled: true },
    }),
  )
  const megabytes = (bytes: number) => Math.round(bytes / 1024 ** 2)
  const figures = `${done} / ${seconds.toFixed(1)} s = ${Math.round(done / seconds)}/s`
  const memory = `${megabytes(resting)} → ${megabytes(highest)} MB`
  say(
    `${chinese}：${figures}，${steps} 步，最长一步 ${Math.round(longest)} ms，内存 ${memory}；变动 ${moved}，转为确定 ${settled}`,
    `${english}: ${figures}, ${steps} steps, the longest ${Math.round(longest)} ms, memory ${memory} resident; moved ${moved}, settled ${settled}`,
  )
}

import { demonstrationPassword } from '@/lib/auth/demonstration-password'
import { hashPassword } from '@/lib/auth/password'
import { dayToStore } from '@/lib/store/days'
import { recordSystemEvent } from '@/lib/store/events'
import { keepLedgers } from '@/lib/store/ledger'
import { freezeLetters } from '@/lib/store/letters'
import { freezeMinutes } from '@/lib/store/meeting-minutes'
import { adoptPublished } from '@/lib/store/published-calendar'
import { transactOutside } from '@/lib/store/transact'
import { open, type Tx } from '@/lib/store/tx'
import { instantNow, momentIn } from '@/lib/web/this-moment'
import { calendarRows } from '../reference/calendar'
import { openedAt } from './assessment/calendar-of-assessment'
import { adoptScheme2022, insertAssessment } from './assessment/insert-assessment'
import { insertAwards } from './awards/insert-awards'
import { type Book, type BookedEvent, emptyBook } from './book'
import { timeZone } from './days'
import { playDesk } from './desk/play-desk'
import { buildCongress, type CongressFrame } from './frame/congress'
import { holdMeetings } from './holding-meetings'
import { inOrder, insertBook, insertEvents, insertFrame } from './insert'
import { playKeys } from './keys'
import { keepTemplates } from './letter-templates'
import { decideLicence } from './licence'
import { recordPerformance } from './looking-over'
import { publishReplies } from './publishing'
import { insertAnnualReport } from './reports/insert-annual-report'
import { insertReports } from './reports/insert-reports'
import { changeSeats } from './seats'
import { insertStations } from './stations/insert-stations'
import { congressName } from './terms'
import { insertVoices } from './voices/insert-voices'
import { playVoices } from './voices/play-voices'
import { playYear } from './year'

type Progress = (done: number, of: number, what: string) => void

const eventsAtOnce = 400
const ledgersAtOnce = 100
/** Seconds: a machine that has other things to do needs minutes for it. */
const patience = 900

/** Loads the demonstration year into an empty database, all or nothing; a database with a congress is left alone. */
export async function loadDemonstration(progress: Progress): Promise<void> {
  const passwordHash = await hashPassword(demonstrationPassword)
  await transactOutside('worker', (tx) => loadYear(tx, passwordHash, progress), patience)
}

async function loadYear(tx: Tx, passwordHash: string, progress: Progress): Promise<void> {
  if (await isFounded(tx)) return
  await publishCalendar(tx)
  const congressId = await found(tx)
  await adoptPublished(tx, congressId, instantNow())
  const frame = buildCongress(congressId)
  await insertFrame(tx, frame, passwordHash)

  const moment = momentIn(timeZone, instantNow())
  const book = emptyBook()
  playYear(frame.world, book)
  holdMeetings(frame.world, book, frame.leader)
  playKeys(frame.world, book, frame.leader)
  playDesk(frame.world, book, moment)
  changeSeats(frame.world, book)
  const voices = playVoices(frame.world, book)
  await insertBook(tx, book)
  await insertVoices(tx, congressId, voices)
  await writeLetters(tx, book)
  await writeMinutes(tx, book)
  await keepTemplates(tx, congressId, frame.world.officer.id)
  await publishReplies(tx, frame.world, book, moment.now)
  await decideLicence(tx, frame.world, book)
  await insertStations(tx, frame.world, book, moment)
  await insertReports(tx, frame.world, book, frame.leader)
  await recordPerformance(tx, frame.world, book, moment.now)
  await finish(tx, frame, book, progress, moment.now)
  const data = { suggestions: book.suggestions.length }
  await recordSystemEvent(tx, congressId, {
    type: 'demonstration.loaded',
    subjectId: congressId,
    at: moment.now,
    data,
  })
}

/** The assessment counts from the ledgers, and what it tells comes among the events of its weeks. */
async function finish(
  tx: Tx,
  { world, assessors, leader }: CongressFrame,
  book: Book,
  progress: Progress,
  now: Date,
): Promise<void> {
  const { congressId } = world
  const schemeId = await adoptScheme2022(tx, world, book)
  const before = inOrder(book.events).filter(({ at }) => at < openedAt)
  await tell(tx, congressId, before, progress)
  await keepBooks(tx, congressId, idsOf(book.suggestions, true), now)
  await insertAssessment(tx, world, book, { leaders: assessors, schemeId })
  await insertAwards(tx, world, book, assessors)
  await insertAnnualReport(tx, world, book, leader)
  const after = inOrder(book.events).filter(({ at }) => at >= openedAt)
  await tell(tx, congressId, after, progress)
  await keepBooks(tx, congressId, idsOf(book.suggestions, false), now)
}

/** Of those that had been handed in when the assessment was opened, or of all others. */
const idsOf = (suggestions: Book['suggestions'], isBefore: boolean): string[] =>
  suggestions
    .filter(({ submittedAt }) => Boolean(submittedAt && new Date(submittedAt as Date) < openedAt) === isBefore)
    .map(({ id }) => id as string)

/** Each letter as it went out with the signature: it can be read, verified and filed. */
async function writeLetters(tx: Tx, { replies }: Book): Promise<void> {
  for (const { id, signedAt } of replies) if (id && signedAt) await freezeLetters(tx, id as string)
}

/** As they were when each meeting was closed. */
async function writeMinutes(tx: Tx, { replyMeetings }: Book): Promise<void> {
  for (const { id, congressId, closedAt, closedById } of replyMeetings) {
    const by = { at: new Date(String(closedAt)), personId: String(closedById) }
    await freezeMinutes(tx, { congressId, meetingId: String(id), introduction: '', closing: '', ...by })
  }
}

async function isFounded(tx: Tx): Promise<boolean> {
  const founded = await open(tx).$queryRaw<unknown[]>`SELECT access.congresses()::text AS id`
  return founded.length > 0
}

async function found(tx: Tx): Promise<string> {
  const [row] = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT access.found_congress(${congressName}, '济阳区', true)::text AS id`
  if (!row) throw new Error('the congress could not be founded')
  return row.id
}

async function publishCalendar(tx: Tx): Promise<void> {
  const { years, days } = calendarRows()
  await open(tx).calendarYear.createMany({ data: years, skipDuplicates: true })
  const rows = days.map(({ day, ...named }) => ({ ...named, day: dayToStore(day) }))
  await open(tx).calendarDay.createMany({ data: rows, skipDuplicates: true })
}

async function tell(tx: Tx, congressId: string, events: readonly BookedEvent[], progress: Progress): Promise<void> {
  for (let done = 0; done < events.length; done += eventsAtOnce) {
    await insertEvents(tx, congressId, events.slice(done, done + eventsAtOnce))
    progress(Math.min(done + eventsAtOnce, events.length), events.length, '建议办理记录')
  }
}

async function keepBooks(tx: Tx, congressId: string, ids: readonly string[], now: Date): Promise<void> {
  for (let done = 0; done < ids.length; done += ledgersAtOnce)
    await keepLedgers(tx, congressId, ids.slice(done, done + ledgersAtOnce), now)
}

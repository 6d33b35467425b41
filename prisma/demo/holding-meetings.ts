import { localDate } from '@/lib/domain/deadlines/local-date'
import { dayToStore } from '@/lib/store/days'
import type { Book, Somebody } from './book'
import { chanceOf } from './chance'
import { type Course, coursesOfTheYear } from './course'
import { at, clock, workingDaysAfter, workingDaysBefore } from './days'
import { guestsOf, type Held } from './holding-guests'
import { cameFor, delegatesAway } from './meeting-presence'
import { type ReplyMeeting, replyMeetings } from './meetings'
import { known, type World } from './world'

const minutesAnItem = 7
/** The fourth lay longer than it may: its minutes waited for a signature. */
const workingDaysToClose: Readonly<Record<number, number>> = { 1: 2, 2: 1, 3: 3, 4: 5, 5: 2, 6: 2 }

/** The six meetings as rows: the agenda, who was called and came, what was said of each suggestion, and the closing. */
export function holdMeetings(world: World, book: Book, leader: Somebody): void {
  const courses = coursesOfTheYear()
  const away = delegatesAway(courses)
  for (const meeting of replyMeetings) {
    const there = courses.filter((course) => course.meeting === meeting).toSorted(inOrderOfAgenda)
    const held = hold(world, book, meeting, there, leader)
    book.replyMeetingGuests.push(...guestsOf(held, away, leader.id))
    for (const [place, course] of there.entries()) answerAt(book, held, course, place)
    tellOf(book, held)
    if (workingDaysToClose[meeting.number] === 5) remindOnce(book, held)
  }
}

/** Those of one unit follow each other, so that its head may leave. */
const inOrderOfAgenda = (left: Course, right: Course): number =>
  (left.written.leads[0] ?? '').localeCompare(right.written.leads[0] ?? '') || left.number - right.number

function hold(world: World, book: Book, meeting: ReplyMeeting, courses: readonly Course[], leader: Somebody): Held {
  const heldOn = localDate(meeting.heldOn)
  const begins = meeting.number === 6 ? clock(14, 0) : clock(9, 0)
  const lasts = 15 + courses.length * minutesAnItem
  const [plannedAt, invitedAt] = [9, 6].map((days) => at(workingDaysBefore(heldOn, days), clock(10, 20))) as [
    Date,
    Date,
  ]
  const [startsAt, endsAt] = [at(heldOn, begins), at(heldOn, begins + lasts + 10)]
  const id = world.newId(plannedAt)
  book.replyMeetings.push({
    ...{ id, congressId: world.congressId, sessionId: known(world.sessions, 2022), ordinal: meeting.number },
    ...{ heldOn: dayToStore(heldOn), startsAt, endsAt, place: meeting.place, host: leader.name, state: 'CLOSED' },
    ...{ version: 6, plannedAt, plannedById: world.officer.id, invitedAt },
    ...{ openedAt: at(heldOn, begins + 3), endedAt: at(heldOn, begins + lasts), closedById: world.officer.id },
    closedAt: at(workingDaysAfter(heldOn, workingDaysToClose[meeting.number] ?? 2), clock(16, 10)),
  })
  return { world, meeting, id, courses, invitedAt, startsAt }
}

function answerAt(book: Book, { world, meeting, id: meetingId, startsAt }: Held, course: Course, place: number): void {
  const { written, number } = course
  const suggestion = suggestionOf(book, world, number)
  const [unit] = written.leads
  if (!unit) throw new Error(`nobody answers ${written.title}`)
  const { unitId } = known(world.units, unit)
  const { presence, name, post } = cameFor(unit, meeting)
  const parts = book.assignments.filter(({ suggestionId }) => suggestionId === suggestion)
  const part = parts.find((one) => one.unitId === unitId)
  const said = book.contacts.find(({ assignmentId, way }) => assignmentId === part?.id && way === 'REPLY_MEETING')
  const recordedAt = new Date(startsAt.getTime() + (8 + (place + 1) * minutesAnItem) * 60_000)
  const answers = written.firstRound?.answers ?? written.asks.map(([, answer]) => answer)
  const clerk = chanceOf(`who wrote at meeting ${meeting.number}`).below(2) === 0 ? world.officer : world.colleague
  const id = world.newId(recordedAt)
  if (!written.firstRound) promisedAt(book, suggestion, id)
  book.replyMeetingItems.push({
    ...{ id, congressId: world.congressId, meetingId, suggestionId: suggestion },
    ...{ round: 1, position: place + 1, outcome: written.firstRound ? 'BACK_TO_WORK' : 'ACCEPTED', version: 2 },
    ...{ answeredByUnitId: unitId, answeredBy: name, answeredByPost: post, answeredByRank: presence },
    ...{ answerText: answers.join('\n'), delegateWords: said?.delegateView ?? '' },
    ...{ recordedAt, recordedById: clerk.id },
  })
}

/** What the office kept track of afterwards was promised in the hall first. */
function promisedAt(book: Book, suggestionId: string, meetingItemId: string): void {
  for (const promise of book.commitments)
    if (promise.suggestionId === suggestionId && !promise.replyId) promise.meetingItemId = meetingItemId
}

function suggestionOf({ suggestions }: Book, world: World, number: number): string {
  const sessionId = known(world.sessions, 2022)
  const found = suggestions.find((one) => one.sessionId === sessionId && one.number === number)
  if (typeof found?.id !== 'string') throw new Error(`no suggestion ${number}`)
  return found.id
}

function tellOf(book: Book, { world, meeting, id }: Held): void {
  const row = book.replyMeetings.find((one) => one.id === id)
  const at = new Date(String(row?.closedAt))
  const act = { actor: world.officer, role: 'DELEGATE_OFFICE', at } as const
  const items = book.replyMeetingItems.filter(({ meetingId }) => meetingId === id)
  const data = { ordinal: meeting.number, heldOn: meeting.heldOn }
  for (const { suggestionId, outcome } of items)
    book.events.push({
      ...act,
      type: 'meeting.item-minuted',
      subjectId: id,
      suggestionId,
      data: { ...data, itemOutcome: String(outcome) },
    })
  book.events.push({
    ...act,
    type: 'meeting.closed',
    subjectId: id,
    suggestionId: null,
    data: { ...data, count: items.length },
  })
}

/** On the first working day after the third. */
function remindOnce(book: Book, { world, meeting, id, courses }: Held): void {
  const on = workingDaysAfter(localDate(meeting.heldOn), 4)
  const toldAt = at(on, clock(8, 31))
  const { congressId } = world
  book.replyMeetingReminders.push({ congressId, meetingId: id, step: 1, toldAt, toldOn: dayToStore(on) })
  const data = { ordinal: meeting.number, heldOn: meeting.heldOn, count: courses.length, step: 1 }
  const event = { type: 'meeting.close-asked', subjectId: id, suggestionId: null, actor: null, role: null } as const
  book.events.push({ ...event, at: toldAt, data: { ...data, roles: ['DELEGATE_OFFICE'] } })
}

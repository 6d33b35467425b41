import { dueSteps, rolesUpTo, type Step, stepsTold } from '@/lib/domain/deadlines/ladder'
import { daysBetween } from '@/lib/domain/deadlines/local-date'
import { isOfficeHour } from '@/lib/domain/deadlines/office-hours'
import type { Moment } from '@/lib/domain/moment'
import { readCalendar } from '@/lib/store/calendar'
import { type NewEvent, recordSystemEvent } from '@/lib/store/events'
import { type Ladders, readLadders } from '@/lib/store/ladders'
import {
  chunkSize,
  findReached,
  holdSuggestions,
  keepLadderRun,
  type OpenDeadline,
  type Place,
  readOpen,
  type Taken,
  takeSteps,
} from '@/lib/store/reminders'
import { readTimeZone } from '@/lib/store/sendings'
import { transactFor } from '@/lib/store/transact'
import type { Tx } from '@/lib/store/tx'
import { momentIn } from '@/lib/web/this-moment'
import { discardSettled, draftChasing } from './chase'

type Desk = {
  readonly congressId: string
  readonly ladders: Ladders
  readonly moment: Moment
  readonly isOpen: boolean
}

/** Twice, or in two workers at once, it says everything once: what was taken stands in the rows. */
export async function remindIn(congressId: string, now: Date): Promise<number> {
  const desk = await transactFor(congressId, (tx) => deskOf(tx, congressId, now))
  await discardSettled(congressId, desk.moment)
  let sent = 0
  let place: Place | null = null
  while (desk.isOpen) {
    const after: Place | null = place
    const chunk: Chunk = await transactFor(congressId, (tx) => climb(tx, desk, after))
    sent += chunk.sent
    place = chunk.next
    if (!place) break
  }
  await transactFor(congressId, (tx) => keepLadderRun(tx, congressId, now))
  return sent
}

async function deskOf(tx: Tx, congressId: string, now: Date): Promise<Desk> {
  const timeZone = await readTimeZone(tx)
  const isOpen = isOfficeHour(now, timeZone, await readCalendar(tx))
  return { congressId, ladders: await readLadders(tx), moment: momentIn(timeZone, now), isOpen }
}

type Chunk = { readonly sent: number; readonly next: Place | null }

async function climb(tx: Tx, desk: Desk, after: Place | null): Promise<Chunk> {
  const reached = await findReached(tx, desk.ladders, desk.moment.today, after)
  const held = await holdSuggestions(
    tx,
    reached.map(({ suggestionId }) => suggestionId),
  )
  const free = reached.filter(({ suggestionId }) => held.includes(suggestionId))
  const deadlines = await readOpen(
    tx,
    free.map(({ id }) => id),
  )
  const sent = await take(tx, desk, deadlines)
  return { sent, next: reached.length === chunkSize ? (reached.at(-1) ?? null) : null }
}

async function take(tx: Tx, { congressId, ladders, moment }: Desk, deadlines: readonly OpenDeadline[]) {
  const steps = deadlines.flatMap((deadline) => stepsOf(deadline, ladders, moment))
  const taken = await takeSteps(tx, congressId, steps, moment.now)
  const events: NewEvent[] = []
  for (const deadline of deadlines) {
    const own = taken.filter(({ deadlineId }) => deadlineId === deadline.id)
    const sent = ladders[deadline.purpose].find(({ day }) =>
      own.some(({ step, outcome }) => step === day && outcome === 'SENT'),
    )
    if (!sent) continue
    events.push(reminded(deadline, sent, moment))
    if (isNewlyLate(deadline, own)) events.push(...(await draftChasing(tx, congressId, deadline, moment)))
  }
  for (const event of events) await recordSystemEvent(tx, congressId, event)
  return events.filter(({ type }) => type === 'deadline.reminded').length
}

function stepsOf(deadline: OpenDeadline, ladders: Ladders, { today }: Moment): Taken[] {
  const { sent, passedOver } = dueSteps(ladders[deadline.purpose], deadline, today, stepsTold(deadline.told, deadline))
  const of = ({ day }: Step, outcome: Taken['outcome']): Taken => ({
    deadlineId: deadline.id,
    occasion: deadline.occasion,
    step: day,
    outcome,
    dueOn: deadline.dueOn,
  })
  return [...passedOver.map((step) => of(step, 'PASSED_OVER')), ...(sent ? [of(sent, 'SENT')] : [])]
}

/** The first step past the last day in this occasion, whichever it is. */
const isNewlyLate = ({ told, occasion }: OpenDeadline, now: readonly Taken[]): boolean =>
  now.some(({ step }) => step > 0) && told.every((one) => one.occasion !== occasion || one.step <= 0)

function reminded(deadline: OpenDeadline, { day, rung }: Step, { now, today }: Moment): NewEvent {
  const { id, suggestionId, purpose, dueOn, unitId, unitName, unitKind, bearer } = deadline
  const whom = unitName ?? (purpose === 'reassign' && bearer === 'COMMITTEE' ? 'COMMITTEE' : rung)
  return {
    type: 'deadline.reminded',
    subjectId: id,
    suggestionId,
    at: now,
    data: {
      ...{ purpose, step: day, dueOn, rung, whom, left: daysBetween(today, dueOn) },
      ...{ roles: rolesUpTo(purpose, rung, unitKind, bearer), unitId },
    },
  }
}

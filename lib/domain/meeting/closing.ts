import { addDays, type LocalDate } from '../deadlines/local-date'
import { addWorkingDays, type WorkingCalendar, workingDaysBetween, works } from '../deadlines/working-days'
import { Refusal } from '../refusal'
import { type Meeting, moved } from './meeting'

/** What has to be there before a meeting is closed. */
export type ClosingGaps = { readonly items: number; readonly guests: number; readonly hasEnded: boolean }

export const closingGaps = ({ items, guests, state }: Pick<Meeting, 'items' | 'guests' | 'state'>): ClosingGaps => ({
  items: items.filter(({ outcome }) => outcome === null).length,
  guests: guests.filter(({ presence }) => presence === null).length,
  hasEnded: state !== 'PLANNED' && state !== 'INVITED' && state !== 'UNDER_WAY',
})

/** Every item has an outcome, and of everybody who was called one knows whether he came. */
export function closeMeeting(meeting: Meeting, now: Date): Meeting {
  const closed = moved(meeting, 'close', { closedAt: now })
  const { items, guests } = closingGaps(meeting)
  if (items > 0) throw new Refusal('meeting-items-open', { count: items })
  if (guests > 0) throw new Refusal('meeting-attendance-open', { count: guests })
  return closed
}

export const workingDaysToClose = 3

/** 会后三个工作日: the day of the meeting is day zero. */
export const closeBy = (endedOn: LocalDate, calendar: WorkingCalendar): LocalDate =>
  addWorkingDays(endedOn, workingDaysToClose, calendar)

export const workingDaysLate = (endedOn: LocalDate, today: LocalDate, calendar: WorkingCalendar): number =>
  Math.max(0, workingDaysBetween(closeBy(endedOn, calendar), today, calendar))

const everyWorkingDays = 3
const stepOfLeaders = 3

/** The how-manieth reminder is due: the first on the working day after the last day, then every third until it is closed; none on a day of rest. */
export function closingStep(endedOn: LocalDate, today: LocalDate, calendar: WorkingCalendar): number | null {
  if (!works(today, calendar)) return null
  const late = workingDaysLate(endedOn, today, calendar)
  return late === 0 ? null : Math.floor((late - 1) / everyWorkingDays) + 1
}

/** From the third on whoever leads the committee hears of it, too. */
export const rolesOfStep = (step: number) =>
  step < stepOfLeaders ? (['DELEGATE_OFFICE'] as const) : (['DELEGATE_OFFICE', 'COMMITTEE_LEADER'] as const)

/** Meetings that ended after this day cannot be late yet: rests never last two weeks. */
export const surelyInTime = (today: LocalDate): LocalDate => addDays(today, -workingDaysToClose)

import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { addDays, type LocalDate } from '@/lib/domain/deadlines/local-date'

type Entry = {
  readonly id: string
  readonly summary: string
  readonly description: string
  readonly address: string
  /** the day may move yet */
  readonly isTentative: boolean
  readonly revision: number
  readonly changedAt: Date
}

/** One day of a person's calendar, in words. */
export type CalendarEntry = Entry & { readonly day: LocalDate }

/** Some hours of it, at a place. */
export type TimedEntry = Entry & {
  readonly startsAt: Date
  readonly endsAt: Date
  readonly place: string
  readonly isCancelled: boolean
  /** takes up none of his time */
  readonly isFree: boolean
}

export type CalendarHead = { readonly name: string; readonly host: string; readonly language: 'ZH' | 'EN' }

const hoursBetweenReads = 6

/** Whole days without an hour or a zone: a deadline is the same day in every calendar (RFC 5545, 3.3.4); hours are instants, in UTC. */
export function feedText(
  { name, host, language }: CalendarHead,
  entries: readonly CalendarEntry[],
  timed: readonly TimedEntry[] = [],
): string {
  const calendar = ical({
    name,
    prodId: { company: 'Huiyin', product: 'Deadlines', language },
    method: ICalCalendarMethod.PUBLISH,
    ttl: hoursBetweenReads * 3600,
  })
  for (const entry of entries) calendar.createEvent({ ...common(entry, host), ...wholeDay(entry) })
  for (const entry of timed) calendar.createEvent({ ...common(entry, host), ...hours(entry) })
  return calendar.toString()
}

const common = ({ id, summary, description, address, isTentative, revision, changedAt }: Entry, host: string) => ({
  id: `${id}@${host}`,
  summary,
  description,
  url: address,
  status: isTentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
  sequence: revision,
  stamp: changedAt,
  lastModified: changedAt,
})

const wholeDay = ({ day }: CalendarEntry) => ({
  allDay: true,
  start: dateOf(day),
  end: dateOf(addDays(day, 1)),
  transparency: ICalEventTransparency.TRANSPARENT,
})

const hours = ({ startsAt, endsAt, place, isCancelled, isFree }: TimedEntry) => ({
  start: startsAt,
  end: endsAt,
  location: place,
  transparency: isFree || isCancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
  ...(isCancelled ? { status: ICalEventStatus.CANCELLED } : {}),
})

const dateOf = (day: LocalDate): Date => new Date(`${day}T00:00:00Z`)

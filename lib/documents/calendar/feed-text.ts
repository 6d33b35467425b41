import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { addDays, type LocalDate } from '@/lib/domain/deadlines/local-date'

/** One day of a person's calendar, in words. */
export type CalendarEntry = {
  readonly id: string
  readonly day: LocalDate
  readonly summary: string
  readonly description: string
  readonly address: string
  /** the day may move yet */
  readonly isTentative: boolean
  readonly revision: number
  readonly changedAt: Date
}

export type CalendarHead = { readonly name: string; readonly host: string; readonly language: 'ZH' | 'EN' }

const hoursBetweenReads = 6

/** Whole days without an hour or a zone: a deadline is the same day in every calendar (RFC 5545, 3.3.4). */
export function feedText({ name, host, language }: CalendarHead, entries: readonly CalendarEntry[]): string {
  const calendar = ical({
    name,
    prodId: { company: 'Huiyin', product: 'Deadlines', language },
    method: ICalCalendarMethod.PUBLISH,
    ttl: hoursBetweenReads * 3600,
  })
  for (const entry of entries)
    calendar.createEvent({
      id: `${entry.id}@${host}`,
      allDay: true,
      start: dateOf(entry.day),
      end: dateOf(addDays(entry.day, 1)),
      summary: entry.summary,
      description: entry.description,
      url: entry.address,
      status: entry.isTentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
      sequence: entry.revision,
      stamp: entry.changedAt,
      lastModified: entry.changedAt,
    })
  return calendar.toString()
}

const dateOf = (day: LocalDate): Date => new Date(`${day}T00:00:00Z`)

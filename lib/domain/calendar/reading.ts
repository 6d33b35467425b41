import type { LocalDate } from '../deadlines/local-date'
import type { CalendarDay } from '../deadlines/working-days'

export const faultCodes = [
  'line-malformed',
  'event-not-closed',
  'event-repeats',
  'day-missing',
  'day-unreadable',
  'range-backwards',
  'range-too-long',
  'kind-unknown',
  'name-missing',
  'name-too-long',
  'make-up-on-weekday',
  'day-twice',
  'year-not-there',
] as const
export type FaultCode = (typeof faultCodes)[number]

/** What keeps a file from being proposed, with the line at which it stands; null is about the whole file. */
export type Fault = { readonly code: FaultCode; readonly line: number | null; readonly text: string }

/** One line of a table, or one event of a calendar file: a day, or some days that follow each other. */
export type Entry = {
  readonly line: number
  readonly from: LocalDate
  readonly to: LocalDate
  readonly kind: CalendarDay['kind']
  readonly name: string
}

export type FileReading = {
  readonly entries: readonly Entry[]
  readonly faults: readonly Fault[]
  /** lines of events that say neither 休 nor 班: a feast that moves no working day */
  readonly unmarked: readonly number[]
}

/** What one file may hold. A file of all years has some hundred days. */
export const fileLimits = {
  bytes: 1024 * 1024,
  lines: 60_000,
  lineLength: 8000,
  events: 5000,
  stretch: 31,
  faults: 50,
} as const
export const longestName = 40

export const fault = (code: FaultCode, line: number | null, text = ''): Fault => ({
  code,
  line,
  text: text.slice(0, 60),
})

import { addDays, daysBetween, isLocalDate, type LocalDate } from '../deadlines/local-date'
import { type ContentLine, contentLines, plainText } from './content-lines'
import { type Entry, type Fault, type FileReading, fault, fileLimits, longestName } from './reading'
import { kindInSummary, kindOfWord, nameInSummary } from './vocabulary/kind-words'

const longestValue = 500

type Event = { readonly line: number; readonly properties: ReadonlyMap<string, ContentLine> }
type Read = Entry | Fault | 'unmarked' | 'cancelled'

/**
 * Days of rest and of work out of an iCalendar file: one event a day, or one for some days (DTEND is the day after the last).
 * What a day is says X-APPLE-SPECIAL-DAY, or CATEGORIES, or 休 and 班 in the summary, in this order.
 */
export function readEvents(text: string): FileReading {
  const { events, faults } = eventsIn(contentLines(text))
  const entries: Entry[] = []
  const unmarked: number[] = []
  for (const event of events) {
    const read = readEvent(event)
    if (read === 'unmarked') unmarked.push(event.line)
    else if (typeof read === 'object' && 'code' in read) faults.push(read)
    else if (typeof read === 'object') entries.push(read)
  }
  return { entries, faults: faults.sort((left, right) => (left.line ?? 0) - (right.line ?? 0)), unmarked }
}

function eventsIn(lines: readonly ContentLine[]): { events: Event[]; faults: Fault[] } {
  const events: Event[] = []
  const faults: Fault[] = []
  let current: { line: number; properties: Map<string, ContentLine> } | null = null
  let inside = 0
  for (const one of lines) {
    const component = one.value.trim().toUpperCase()
    if (one.name === '') faults.push(fault('line-malformed', one.line, one.value))
    else if (one.name === 'BEGIN' && component === 'VEVENT') {
      if (current) faults.push(fault('event-not-closed', current.line))
      current = { line: one.line, properties: new Map() }
      inside = 0
    } else if (one.name === 'END' && component === 'VEVENT') {
      if (current) events.push(current)
      current = null
    } else if (current && one.name === 'BEGIN') inside += 1
    else if (current && one.name === 'END') inside -= 1
    else if (current && inside === 0 && !current.properties.has(one.name)) current.properties.set(one.name, one)
  }
  if (current) faults.push(fault('event-not-closed', current.line))
  return { events, faults }
}

function readEvent({ line, properties }: Event): Read {
  if (properties.get('STATUS')?.value.trim().toUpperCase() === 'CANCELLED') return 'cancelled'
  const summary = plainText((properties.get('SUMMARY')?.value ?? '').slice(0, longestValue)).trim()
  const kind = kindOf(properties, summary)
  if (!kind) return 'unmarked'
  const repeats = properties.get('RRULE') ?? properties.get('RDATE')
  if (repeats) return fault('event-repeats', repeats.line, summary)
  const days = daysOf(line, properties)
  if ('code' in days) return days
  const name = nameInSummary(summary)
  if (name === '') return fault('name-missing', properties.get('SUMMARY')?.line ?? line, summary)
  if (name.length > longestName) return fault('name-too-long', properties.get('SUMMARY')?.line ?? line, name)
  return { line, kind, name, ...days }
}

function kindOf(properties: Event['properties'], summary: string): Entry['kind'] | null {
  const special = kindOfWord(properties.get('X-APPLE-SPECIAL-DAY')?.value ?? '')
  const words = plainText((properties.get('CATEGORIES')?.value ?? '').slice(0, longestValue)).split(/[,，]/)
  const category = words.map(kindOfWord).find((one) => one !== null)
  return special ?? category ?? kindInSummary(summary)
}

function daysOf(line: number, properties: Event['properties']): Pick<Entry, 'from' | 'to'> | Fault {
  const [start, end] = [properties.get('DTSTART'), properties.get('DTEND')]
  if (!start) return fault('day-missing', line)
  const from = dayOf(start.value)
  if (!from) return fault('day-unreadable', start.line, start.value)
  if (!end) return withDuration(from, properties.get('DURATION'))
  const after = dayOf(end.value)
  if (!after) return fault('day-unreadable', end.line, end.value)
  return stretch(from, after > from ? addDays(after, -1) : after, end)
}

/** P1D, P3D, P1W: whole days only. */
function withDuration(from: LocalDate, duration: ContentLine | undefined): Pick<Entry, 'from' | 'to'> | Fault {
  if (!duration) return { from, to: from }
  const [, count = '', unit] = /^\+?P(\d{1,3})([DW])$/.exec(duration.value.trim().toUpperCase()) ?? []
  if (!unit || Number(count) === 0) return fault('day-unreadable', duration.line, duration.value)
  return stretch(from, addDays(from, Number(count) * (unit === 'W' ? 7 : 1) - 1), duration)
}

function stretch(from: LocalDate, to: LocalDate, at: ContentLine): Pick<Entry, 'from' | 'to'> | Fault {
  if (to < from) return fault('range-backwards', at.line, at.value)
  if (daysBetween(from, to) >= fileLimits.stretch) return fault('range-too-long', at.line, at.value)
  return { from, to }
}

/** 20270101, or the day of 20270101T000000. */
function dayOf(value: string): LocalDate | null {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})(?:T\d{6}Z?)?$/.exec(value.trim()) ?? []
  const text = `${year}-${month}-${day}`
  return isLocalDate(text) ? text : null
}

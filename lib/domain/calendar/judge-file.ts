import { addDays, type LocalDate } from '../deadlines/local-date'
import type { CalendarDay } from '../deadlines/working-days'
import { isSettledBy, isWeekend } from './edition'
import { missingFestivals } from './festivals'
import { type Entry, type Fault, type FileReading, fault } from './reading'
import type { Festival } from './vocabulary/festival-names'

/** What a person would look at twice; it keeps nobody from going on. */
export type Caution =
  | { readonly code: 'other-years' | 'unmarked' | 'repeated'; readonly count: number }
  | { readonly code: 'festivals-missing'; readonly festivals: readonly Festival[] }

export type JudgedFile = {
  readonly days: readonly CalendarDay[]
  readonly faults: readonly Fault[]
  readonly cautions: readonly Caution[]
}

/** What of a file settles this year, in order. Days of other years are left out and said so: published files often hold several. */
export function judgeFile(year: number, { entries, faults: unread, unmarked }: FileReading): JudgedFile {
  const named = entries.flatMap(daysOf)
  const own = named.filter(({ day }) => isSettledBy(year, day))
  const { days, faults, repeated } = each(own)
  if (days.length === 0 && unread.length + faults.length === 0) faults.push(fault('year-not-there', null, String(year)))
  const missing = missingFestivals(days)
  const cautions: Caution[] = [
    { code: 'other-years', count: named.length - own.length },
    { code: 'unmarked', count: unmarked.length },
    { code: 'repeated', count: repeated },
    { code: 'festivals-missing', festivals: days.length > 0 ? missing : [] },
  ]
  return {
    days,
    faults: [...unread, ...faults],
    cautions: cautions.filter((one) => ('count' in one ? one.count : one.festivals.length) > 0),
  }
}

type NamedDay = CalendarDay & { readonly line: number }

function daysOf({ line, from, to, kind, name }: Entry): NamedDay[] {
  const days: NamedDay[] = []
  for (let day: LocalDate = from; day <= to; day = addDays(day, 1)) days.push({ line, day, kind, name })
  return days
}

function each(named: readonly NamedDay[]): { days: CalendarDay[]; faults: Fault[]; repeated: number } {
  const kept = new Map<LocalDate, CalendarDay>()
  const faults: Fault[] = []
  let repeated = 0
  for (const { line, ...one } of named) {
    const before = kept.get(one.day)
    if (before?.kind === one.kind) repeated += 1
    else if (before) faults.push(fault('day-twice', line, one.day))
    else if (one.kind === 'MAKE_UP_WORKDAY' && !isWeekend(one.day))
      faults.push(fault('make-up-on-weekday', line, one.day))
    else kept.set(one.day, one)
  }
  const days = [...kept.values()].sort((left, right) => (left.day < right.day ? -1 : 1))
  return { days, faults, repeated }
}

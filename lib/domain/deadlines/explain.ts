import { type Clock, type Counted, count } from './count'
import { nominalDay } from './due'
import { addDays, daysBetween, type LocalDate, weekday } from './local-date'
import { isPublished, type WorkingCalendar, works } from './working-days'

/** 起算 计入 休息 调休上班 暂停 延期 顺延 到期: each day is exactly one of them. */
export const dayKinds = ['START', 'COUNTED', 'REST', 'MAKE_UP', 'PAUSED', 'EXTENDED', 'MOVED', 'DUE'] as const
export type DayKind = (typeof dayKinds)[number]

export type ExplainedDay = {
  readonly day: LocalDate
  readonly kind: DayKind
  /** which day of the limit it is; null where it does not count, and where a limit has months and no days */
  readonly ordinal: number | null
  readonly rest: 'WEEKEND' | 'HOLIDAY' | null
  /** of the holiday, or of the one for which it is worked */
  readonly name: string | null
  /** its holiday notice is not out yet */
  readonly provisional: boolean
}

export type Explanation = Counted & { readonly clock: Clock; readonly days: readonly ExplainedDay[] }

/** Ten years; a longer span comes from a slip of the pen and is not told day by day. */
export const mostDaysTold = 3660

/** The same count, told day by day from the first to the last. */
export function explain(clock: Clock, calendar: WorkingCalendar): Explanation {
  const counted = count(clock, calendar)
  const span = daysBetween(clock.startedOn, counted.dueOn)
  return { ...counted, clock, days: span > mostDaysTold ? [] : walk(clock, counted, span, calendar) }
}

function walk(clock: Clock, counted: Counted, span: number, calendar: WorkingCalendar): ExplainedDay[] {
  const days: ExplainedDay[] = []
  const length = lengthOf(clock, calendar)
  let used = 0
  for (let place = 0; place <= span; place++) {
    const day = addDays(clock.startedOn, place)
    const isUsed = place > 0 && used < length.units && !stands(day, counted) && length.takes(day)
    if (isUsed) used += 1
    const kind = place === 0 ? 'START' : kindOf(day, counted, isUsed || used < length.units, calendar)
    const ordinal = isUsed && length.numbered ? used : null
    days.push({ ...lookOf(day, calendar), kind: day === counted.dueOn ? 'DUE' : kind, ordinal })
  }
  return days
}

type Length = { readonly units: number; readonly numbered: boolean; readonly takes: (day: LocalDate) => boolean }

/** How much time the limit has of its own, without pauses, extensions and days of rest at its end. */
function lengthOf({ limit, startedOn, statedOn }: Clock, calendar: WorkingCalendar): Length {
  const nominal = statedOn ?? nominalDay(limit, startedOn, calendar)
  if (statedOn || limit.unit === 'month')
    return { units: daysBetween(startedOn, nominal), numbered: false, takes: () => true }
  return {
    units: limit.count,
    numbered: true,
    takes: (day) => limit.unit === 'calendar-day' || works(day, calendar),
  }
}

function kindOf(day: LocalDate, counted: Counted, isOfItsOwn: boolean, calendar: WorkingCalendar): DayKind {
  if (stands(day, counted)) return 'PAUSED'
  if (!isOfItsOwn) return isExtended(day, counted) ? 'EXTENDED' : 'MOVED'
  if (calendar.makeUpWorkdays.has(day)) return 'MAKE_UP'
  return works(day, calendar) ? 'COUNTED' : 'REST'
}

/** An open pause is told as far as the last day that stands now. */
const stands = (day: LocalDate, { turns, pausedSince }: Counted): boolean =>
  (pausedSince !== null && pausedSince <= day) ||
  turns.some((turn) => turn.kind === 'PAUSED' && turn.from <= day && day < turn.until)

/** Past its own time a day was given, unless only days of rest at the end are passed over. */
const isExtended = (day: LocalDate, { turns }: Counted): boolean =>
  turns.some(
    (turn, place) =>
      turn.kind === 'EXTENDED' &&
      turn.day !== turns[place - 1]?.day &&
      turns.slice(place).some((one) => day <= one.day),
  )

function lookOf(day: LocalDate, calendar: WorkingCalendar): Omit<ExplainedDay, 'kind' | 'ordinal'> {
  const holiday = calendar.holidays.get(day)
  const makeUp = calendar.makeUpWorkdays.get(day)
  const rest = makeUp ? null : holiday ? 'HOLIDAY' : weekday(day) > 5 ? 'WEEKEND' : null
  return { day, rest, name: makeUp ?? holiday ?? null, provisional: !isPublished(day, calendar) }
}

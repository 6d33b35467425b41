import { dueOn, nominalDay, settle, settleFrom } from './due'
import type { Limit } from './limits'
import { addDays, compareDays, daysBetween, type LocalDate, laterOf } from './local-date'
import { addWorkingDays, isPublished, type WorkingCalendar, workingDaysBetween } from './working-days'

/** The clock stands from the first day to the day on which it runs again; that day counts. Null while it stands. */
export type Pause = { readonly from: LocalDate; readonly until: LocalDate | null }

export type GrantedExtension = { readonly agreedOn: LocalDate; readonly until: LocalDate }

/** Everything that a last day follows from, beside the calendar. */
export type Clock = {
  readonly limit: Limit
  readonly startedOn: LocalDate
  readonly pauses: readonly Pause[]
  readonly extensions: readonly GrantedExtension[]
  /** the longest that the law allows, from the same first day; neither pause nor extension passes it */
  readonly cap: Limit | null
  /** a day that a promise or an imported list states; it takes the place of the counted one */
  readonly statedOn: LocalDate | null
}

/** Each step that moved the last day, and where it then stood, before rest days are looked at. */
export type Turn =
  | { readonly kind: 'COUNTED' | 'STATED' | 'CAPPED'; readonly day: LocalDate }
  | {
      readonly kind: 'PAUSED'
      readonly from: LocalDate
      readonly until: LocalDate
      readonly days: number
      readonly day: LocalDate
    }
  | { readonly kind: 'EXTENDED'; readonly agreedOn: LocalDate; readonly until: LocalDate; readonly day: LocalDate }

export type Counted = {
  /** without pause and extension */
  readonly firstDueOn: LocalDate
  readonly dueOn: LocalDate
  readonly provisional: boolean
  /** since when the clock stands; a pause that began after the last day excuses nothing */
  readonly pausedSince: LocalDate | null
  readonly turns: readonly Turn[]
}

/** The last day as a pure function of what happened, the rule and the calendar. */
export function count(clock: Clock, calendar: WorkingCalendar): Counted {
  const { limit, startedOn, cap, statedOn } = clock
  const nominal = statedOn ?? nominalDay(limit, startedOn, calendar)
  const first = statedOn ? { day: statedOn, provisional: false } : settleFrom(limit, startedOn, nominal, calendar)
  const turns: Turn[] = [{ kind: statedOn ? 'STATED' : 'COUNTED', day: nominal }]
  const plain = { firstDueOn: first.day, pausedSince: null, turns }
  if (clock.pauses.length === 0 && clock.extensions.length === 0)
    return { ...plain, dueOn: first.day, provisional: first.provisional }

  const pausedSince = follow(clock, nominal, turns, calendar)
  const longest = cap && laterOf(dueOn(cap, startedOn, calendar).day, first.day)
  const moved = settleFrom(limit, startedOn, lastOf(turns), calendar)
  if (!longest || moved.day <= longest)
    return { ...plain, dueOn: laterOf(moved.day, first.day), provisional: moved.provisional, pausedSince }
  turns.push({ kind: 'CAPPED', day: longest })
  return { ...plain, dueOn: longest, provisional: !isPublished(longest, calendar), pausedSince }
}

const lastOf = (turns: readonly Turn[]): LocalDate => (turns.at(-1) as Turn).day

/** Pauses and extensions in the order in which they happened; an extension inside a pause parts it in two. */
function follow(clock: Clock, nominal: LocalDate, turns: Turn[], calendar: WorkingCalendar): LocalDate | null {
  const { limit, startedOn } = clock
  let day = nominal
  let pausedSince: LocalDate | null = null
  for (const step of stepsOf(clock)) {
    if ('agreedOn' in step) {
      day = laterOf(day, step.until)
      turns.push({ kind: 'EXTENDED', ...step, day })
      continue
    }
    const from = laterOf(step.from, addDays(startedOn, 1))
    if (from > settle(limit, day, calendar).day) continue
    if (step.until === null) pausedSince = standingSince(clock)
    else if (step.until > from) {
      day = shifted(limit, day, from, step.until, calendar)
      turns.push({ kind: 'PAUSED', from, until: step.until, days: daysBetween(from, step.until), day })
    }
  }
  return pausedSince
}

const standingSince = ({ pauses, startedOn }: Clock): LocalDate | null => {
  const standing = merged(pauses).find(({ until }) => until === null)
  return standing ? laterOf(standing.from, addDays(startedOn, 1)) : null
}

/** A pause costs a limit of working days the working days in it, any other its calendar days; on the day on which it ends at least that day is left. */
export function shifted(
  limit: Limit,
  day: LocalDate,
  from: LocalDate,
  until: LocalDate,
  calendar: WorkingCalendar,
): LocalDate {
  if (limit.unit !== 'working-day') return laterOf(addDays(day, daysBetween(from, until)), until)
  const stood = workingDaysBetween(addDays(from, -1), addDays(until, -1), calendar)
  return laterOf(addWorkingDays(day, stood, calendar), until)
}

/** Of a clock that stands still, what is known to have stood by a pause that has ended counts already. */
function stepsOf({ pauses, extensions }: Clock): (Pause | GrantedExtension)[] {
  const cuts = extensions.map(({ agreedOn }) => agreedOn)
  const ended = pauses.flatMap(({ until }) => until ?? [])
  if (ended.length > 0) cuts.push(ended.reduce(laterOf))
  const parted = merged(pauses).flatMap((pause) => cuts.reduce<Pause[]>(cutAt, [pause]))
  const agreed = [...extensions].sort((left, right) => compareDays(left.until, right.until))
  return [...agreed, ...parted].sort((left, right) => compareDays(startOf(left), startOf(right)))
}

const startOf = (step: Pause | GrantedExtension): LocalDate => ('agreedOn' in step ? step.agreedOn : step.from)

function cutAt(pauses: Pause[], day: LocalDate): Pause[] {
  return pauses.flatMap(({ from, until }) =>
    from < day && (until === null || day < until)
      ? [
          { from, until: day },
          { from: day, until },
        ]
      : [{ from, until }],
  )
}

/** Days that two pauses share stand still once. */
export function merged(pauses: readonly Pause[]): Pause[] {
  const apart: Pause[] = []
  for (const pause of [...pauses].sort((left, right) => (left.from < right.from ? -1 : 1))) {
    const last = apart.at(-1)
    if (!last || (last.until !== null && last.until < pause.from)) apart.push(pause)
    else {
      const until = last.until === null || pause.until === null ? null : laterOf(last.until, pause.until)
      apart.splice(-1, 1, { from: last.from, until })
    }
  }
  return apart
}

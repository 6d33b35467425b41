import { merged, type Pause, shifted } from '../deadlines/count'
import { dueOn, extendedDueOn } from '../deadlines/due'
import { addDays, earlierOf, type LocalDate, laterOf } from '../deadlines/local-date'
import { type Rules, requiredLimit } from '../deadlines/rules'
import { addWorkingDays } from '../deadlines/working-days'
import type { Moment } from '../moment'
import { Refusal } from '../refusal'
import type { Suggestion } from '../suggestion/suggestion'
import type { Assignment } from './assignment'
import { ensureMove, legalClockFrom, withAssignment } from './handling'

export const extensionUnits = ['calendar-day', 'working-day'] as const
export type ExtensionUnit = (typeof extensionUnits)[number]

/** Up to a day, or by so many days from the last day that holds now. */
export type AskedTime = { readonly until: LocalDate } | { readonly days: number; readonly unit: ExtensionUnit }

export function dayAskedFor(asked: AskedTime, assignment: Assignment, moment: Moment, rules: Rules): LocalDate {
  if ('until' in asked) return asked.until
  const last = lastDayNow(assignment, moment, rules)
  return asked.unit === 'working-day' ? addWorkingDays(last, asked.days, rules.calendar) : addDays(last, asked.days)
}

/** While the clock stands, the last day if it ran again today: what has stood is the unit's already, and no extension. */
export function lastDayNow({ dueOn: last, assignedOn, standingPause }: Assignment, { today }: Moment, rules: Rules) {
  if (!standingPause) return last
  const from = laterOf(standingPause.from, addDays(assignedOn, 1))
  return shifted(requiredLimit(rules, 'reply', assignedOn), last, from, today, rules.calendar)
}

/** What was asked for, moved on by the days on which the clock has stood since: they are the unit's already. */
export function dayAskedNow(
  { requestedDueOn, askedOn }: { readonly requestedDueOn: LocalDate; readonly askedOn: LocalDate },
  pauses: readonly Pause[],
  { assignedOn }: Assignment,
  { today }: Moment,
  rules: Rules,
): LocalDate {
  const limit = requiredLimit(rules, 'reply', assignedOn)
  return merged(pauses).reduce((day, { from, until }) => {
    const [first, end] = [laterOf(from, askedOn), until === null ? today : earlierOf(until, today)]
    return first < end ? shifted(limit, day, first, end, rules.calendar) : day
  }, requestedDueOn)
}

type Clocked = Pick<Suggestion, 'round' | 'rounds'>

export type ExtensionBar = 'extension-only-first-round' | 'extension-after-last-day' | 'extension-used-up'

/** Why more time cannot be asked for, though the unit still owes its reply. */
export function extensionBarred(
  suggestion: Clocked,
  assignment: Assignment,
  { today }: Moment,
  rules: Rules,
): ExtensionBar | null {
  if (suggestion.round > 1) return 'extension-only-first-round'
  if (today > assignment.dueOn && !assignment.standingPause) return 'extension-after-last-day'
  return assignment.dueOn >= longestFor(suggestion, assignment, rules) ? 'extension-used-up' : null
}

/** Asked on or before the last day, for a later one, never past six months from assignment [DB 51]. */
export function askExtension(
  suggestion: Suggestion,
  assignment: Assignment,
  until: LocalDate,
  moment: Moment,
  rules: Rules,
): Suggestion {
  ensureMove(suggestion, assignment, 'askExtension')
  const barred = extensionBarred(suggestion, assignment, moment, rules)
  if (barred) throw new Refusal(barred, { dueOn: assignment.dueOn })
  checkDay(suggestion, { ...assignment, dueOn: lastDayNow(assignment, moment, rules) }, until, rules)
  return withAssignment(suggestion, assignment.id, { pendingExtension: { id: '', requestedDueOn: until } })
}

/** What the unit was given. When its clock then ends, with every pause, is the ledger's to say. */
export function consentToExtension(
  suggestion: Suggestion,
  assignment: Assignment,
  until: LocalDate,
  moment: Moment,
  rules: Rules,
) {
  ensureMove(suggestion, assignment, 'decideExtension')
  checkDay(suggestion, { ...assignment, dueOn: lastDayNow(assignment, moment, rules) }, until, rules)
  const from = legalClockFrom(suggestion, assignment)
  const granted = extendedDueOn(requiredLimit(rules, 'extended-reply', from), from, until, rules.calendar)
  return { suggestion: withAssignment(suggestion, assignment.id, { pendingExtension: null }), granted }
}

export function refuseExtension(suggestion: Suggestion, assignment: Assignment): Suggestion {
  ensureMove(suggestion, assignment, 'decideExtension')
  return withAssignment(suggestion, assignment.id, { pendingExtension: null })
}

function checkDay(suggestion: Clocked, assignment: Assignment, until: LocalDate, rules: Rules): void {
  if (until <= assignment.dueOn) throw new Refusal('extension-not-later', { dueOn: assignment.dueOn })
  const cap = longestFor(suggestion, assignment, rules)
  if (until > cap) throw new Refusal('extension-beyond-limit', { cap })
}

/** Six months from the day of assignment of the suggestion, not of the unit that has it now. */
export function longestFor(suggestion: Clocked, assignment: Assignment, rules: Rules): LocalDate {
  const from = legalClockFrom(suggestion, assignment)
  return dueOn(requiredLimit(rules, 'extended-reply', from), from, rules.calendar).day
}

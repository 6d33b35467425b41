import { Refusal } from '../refusal'
import { dueOn } from './due'
import { type Limit, type LimitPurpose, type LimitUnit, limitInForce } from './limits'
import type { LocalDate } from './local-date'
import { nationalSourceOf } from './statutes'
import type { WorkingCalendar } from './working-days'

/** More than a year is a slip of the pen. */
export const mostOf: Record<LimitUnit, number> = { 'calendar-day': 366, 'working-day': 250, month: 12 }

/** What national law allows at most. Days are as few as the months ever hold, so that no start reaches past them; a test counts it out. */
export const ceilings: Partial<Record<LimitPurpose, Record<LimitUnit, number>>> = {
  reply: { month: 3, 'calendar-day': 89, 'working-day': 55 },
  'extended-reply': { month: 6, 'calendar-day': 181, 'working-day': 112 },
  publication: { month: 0, 'calendar-day': 20, 'working-day': 20 },
}

type Numbered = { readonly purpose: LimitPurpose; readonly count: number; readonly unit: LimitUnit }

/** A congress may be stricter than the law and never laxer. Only a promise has no time beyond its day. */
export function ensureBounded({ purpose, count, unit }: Numbered): void {
  const ceiling = ceilings[purpose]
  const basis = nationalSourceOf(purpose)
  if (ceiling && basis && count > ceiling[unit])
    throw new Refusal('rule-beyond-law', { purpose, basis, most: ceiling[unit] })
  const least = purpose === 'commitment' ? 0 : 1
  if (count < least || count > mostOf[unit]) throw new Refusal('rule-number-out', { least, most: mostOf[unit] })
}

/** What a unit does on its way to the answer. */
const onTheWay: readonly LimitPurpose[] = ['acknowledge', 'object', 'first-contact', 'assist-opinion', 'draft']

/** From the day on which it begins, and on every later day on which a number changes, no step is longer than the whole. */
export function ensureFitTogether(limits: readonly Limit[], from: LocalDate, calendar: WorkingCalendar): void {
  const later = limits.map(({ effectiveFrom }) => effectiveFrom).filter((day) => day > from)
  for (const day of new Set([from, ...later])) ensureFitOn(limits, day, calendar)
}

function ensureFitOn(limits: readonly Limit[], day: LocalDate, calendar: WorkingCalendar): void {
  const endOf = (purpose: LimitPurpose): LocalDate | null => {
    const limit = limitInForce(limits, purpose, day)
    return limit ? dueOn(limit, day, calendar).day : null
  }
  const reply = endOf('reply')
  if (!reply) return
  const extended = endOf('extended-reply')
  if (extended && extended < reply) throw new Refusal('rule-extended-shorter')
  for (const purpose of onTheWay) {
    const end = endOf(purpose)
    if (end && end > reply) throw new Refusal('rule-longer-than-reply', { purpose, day })
  }
}

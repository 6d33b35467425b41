import { isInForce } from '../assignment/assignment'
import { dueOn } from '../deadlines/due'
import { type LocalDate, localDateIn } from '../deadlines/local-date'
import { type Rules, requiredLimit } from '../deadlines/rules'
import type { Moment } from '../moment'
import { Refusal } from '../refusal'
import type { Suggestion } from './suggestion'

/** The delegate has a time to answer the reply [CQ 27]; within it nobody closes an unrated suggestion over his head. */
export function ensureHeard(suggestion: Suggestion, { today }: Moment, timeZone: string, rules: Rules): void {
  if (suggestion.status !== 'REPLIED') return
  const repliedOn = lastRepliedOn(suggestion, timeZone)
  const until = dueOn(requiredLimit(rules, 'feedback', repliedOn), repliedOn, rules.calendar).day
  if (today <= until) throw new Refusal('rating-awaited', { until })
}

/** Of the running round, once every unit has replied. */
export function lastRepliedOn({ assignments }: Suggestion, timeZone: string): LocalDate {
  const signed = assignments.filter(isInForce).flatMap(({ reply }) => reply?.signedAt ?? [])
  return localDateIn(timeZone, new Date(Math.max(...signed.map((at) => at.getTime()))))
}

import { Refusal } from '../refusal'
import { type Limit, limitInForce, limitPurposes } from './limits'
import { addDays, addMonths, type LocalDate } from './local-date'
import type { Jurisdiction } from './presets'
import { limitsOf, ownDecision, type RuleChange, type RuleChoice } from './rule-book'
import { ensureBounded, ensureFitTogether } from './rule-bounds'
import type { WorkingCalendar } from './working-days'

/** What a congress has decided about its limits so far, the older first. */
export type Decisions = {
  readonly first: Jurisdiction
  readonly choices: readonly RuleChoice[]
  readonly changes: readonly RuleChange[]
}

/** Decided today it holds from tomorrow on: what began today keeps the number under which it began. */
export const earliestDay = (today: LocalDate): LocalDate => addDays(today, 1)
const mostMonthsAhead = 36
export const latestDay = (today: LocalDate): LocalDate => addMonths(today, mostMonthsAhead)

export const limitsBy = ({ first, choices, changes }: Decisions): Limit[] => limitsOf(first, choices, changes)

/** Whose list holds on a day; of two chosen for one day the later chosen. */
export function listOn({ first, choices }: Decisions, day: LocalDate): Jurisdiction {
  const begun = choices.filter(({ effectiveFrom }) => effectiveFrom <= day)
  return (
    begun.reduce<RuleChoice | undefined>(
      (newest, one) => (newest && newest.effectiveFrom > one.effectiveFrom ? newest : one),
      undefined,
    )?.jurisdiction ?? first
  )
}

/** The congress takes over a list. Numbers that it fixed itself stay until it gives them back. */
export function chooseRules(
  decisions: Decisions,
  choice: RuleChoice,
  today: LocalDate,
  calendar: WorkingCalendar,
): Decisions {
  ensureAhead(choice.effectiveFrom, today)
  if (listOn(decisions, choice.effectiveFrom) === choice.jurisdiction) throw new Refusal('rules-not-different')
  const decided = { ...decisions, choices: [...decisions.choices, choice] }
  ensureFitTogether(limitsBy(decided), choice.effectiveFrom, calendar)
  return decided
}

/** The congress fixes one number, or gives it back to the list. */
export function changeRule(
  decisions: Decisions,
  change: RuleChange,
  today: LocalDate,
  calendar: WorkingCalendar,
): Decisions {
  const { purpose, count, unit, effectiveFrom } = change
  ensureAhead(effectiveFrom, today)
  if (count !== null) ensureBounded({ purpose, count, unit })
  const before = limitInForce(limitsBy(decisions), purpose, effectiveFrom)
  if (!before) throw new Refusal('rule-not-there')
  if (count === null && before.basis !== ownDecision) throw new Refusal('rule-not-own')
  const decided = { ...decisions, changes: [...decisions.changes, change] }
  const after = limitInForce(limitsBy(decided), purpose, effectiveFrom)
  if (count !== null && after && isSameNumber(before, after)) throw new Refusal('rules-not-different')
  ensureFitTogether(limitsBy(decided), effectiveFrom, calendar)
  return decided
}

function ensureAhead(day: LocalDate, today: LocalDate): void {
  if (day < earliestDay(today)) throw new Refusal('rule-too-early', { earliest: earliestDay(today) })
  if (day > latestDay(today)) throw new Refusal('rule-too-late', { latest: latestDay(today) })
}

export const isSameNumber = (one: Limit, other: Limit): boolean =>
  one.count === other.count && one.unit === other.unit && one.whenLastDayRests === other.whenLastDayRests

export type Difference = {
  readonly purpose: Limit['purpose']
  readonly before: Limit | null
  readonly after: Limit | null
}

/** What would be another number, or the same number by another text, on a day. */
export function differences(before: readonly Limit[], after: readonly Limit[], day: LocalDate): Difference[] {
  return limitPurposes.flatMap((purpose) => {
    const [old, now] = [before, after].map((limits) => limitInForce(limits, purpose, day) ?? null)
    const isSame = old && now ? isSameNumber(old, now) && old.basis === now.basis : old === now
    return isSame ? [] : [{ purpose, before: old ?? null, after: now ?? null }]
  })
}

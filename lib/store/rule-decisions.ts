import type { RuleChange, RuleChoice } from '@/lib/domain/deadlines/rule-book'
import type { Moment } from '@/lib/domain/moment'
import { open, type Tx } from './tx'

type Act = { readonly congressId: string; readonly personId: string; readonly reason: string; readonly moment: Moment }

/** One officer after the other: each decides upon what the one before has decided. */
export async function lockRules(tx: Tx, congressId: string): Promise<void> {
  await open(tx).$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`rules ${congressId}`}, 0))`
}

export async function addRuleChoice(tx: Tx, choice: RuleChoice, act: Act): Promise<void> {
  await open(tx).$executeRaw`
    INSERT INTO rule_choice (congress_id, jurisdiction, effective_from, reason, chosen_by_id, chosen_at)
    VALUES (${act.congressId}::uuid, ${choice.jurisdiction}, ${choice.effectiveFrom}::date, ${act.reason}, ${act.personId}::uuid, ${act.moment.now})`
}

export async function addRuleChange(tx: Tx, change: RuleChange, act: Act): Promise<void> {
  await open(tx).$executeRaw`
    INSERT INTO rule_change (congress_id, purpose, count, unit, when_last_day_rests, effective_from, reason, changed_by_id, changed_at)
    VALUES (${act.congressId}::uuid, ${change.purpose}, ${change.count}, ${change.unit}, ${change.whenLastDayRests}, ${change.effectiveFrom}::date,
      ${act.reason}, ${act.personId}::uuid, ${act.moment.now})`
}

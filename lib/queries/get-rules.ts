import { authorize } from '@/lib/domain/access/policy'
import type { Limit, LimitPurpose, LimitUnit, RestDayRule } from '@/lib/domain/deadlines/limits'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Jurisdiction } from '@/lib/domain/deadlines/presets'
import { type Decisions, listOn } from '@/lib/domain/deadlines/rule-decisions'
import { rulePolicy } from '@/lib/domain/deadlines/rule-policy'
import { readRuleBook } from '@/lib/store/calendar'
import { open } from '@/lib/store/tx'
import type { Query, Reading } from './query'

type Decided = {
  readonly id: string
  readonly from: LocalDate
  readonly reason: string
  readonly at: Date
  readonly by: string
}

/** Which list was chosen, or which number was changed; without a count it was given back. */
export type RuleDecision =
  | (Decided & { readonly kind: 'CHOICE'; readonly jurisdiction: Jurisdiction })
  | (Decided & {
      readonly kind: 'CHANGE'
      readonly purpose: LimitPurpose
      readonly count: number | null
      readonly unit: LimitUnit
      readonly whenLastDayRests: RestDayRule
    })

export type RulesView = {
  readonly list: Jurisdiction
  /** every version that was, is or will be in force */
  readonly limits: readonly Limit[]
  readonly decisions: readonly RuleDecision[]
  readonly mayDecide: boolean
}

const mostRead = 200

/** 期限规则: for everybody, with who decided what and why. */
export const getRules: Query<null, RulesView> = async (reading) => {
  const { actor, moment } = reading
  authorize(actor, rulePolicy.view, null)
  const { rules, decisions } = await readRuleBook(reading.tx)
  return {
    list: listOn(decisions, moment.today),
    limits: rules.limits,
    decisions: await readDecisions(reading),
    mayDecide: rulePolicy.choose(actor),
  }
}

/** One matter's rule, with the decisions about it. */
export const getRule: Query<LimitPurpose, RulesView> = async (reading, purpose) => {
  const view = await getRules(reading, null)
  return {
    ...view,
    limits: view.limits.filter((limit) => limit.purpose === purpose),
    decisions: view.decisions.filter((one) => one.kind === 'CHANGE' && one.purpose === purpose),
  }
}

/** What a list is chosen upon. */
export const getToChooseRules: Query<null, Decisions> = async ({ tx, actor }) => {
  authorize(actor, rulePolicy.choose, null)
  return (await readRuleBook(tx)).decisions
}

function readDecisions({ tx }: Reading): Promise<RuleDecision[]> {
  return open(tx).$queryRaw<RuleDecision[]>`
    SELECT d.*, p.name AS by FROM (
      SELECT 'CHOICE' AS kind, id, jurisdiction, NULL AS purpose, NULL::int AS count, NULL AS unit, NULL AS "whenLastDayRests",
          effective_from::text AS "from", reason, chosen_at AS at, chosen_by_id AS person FROM rule_choice
      UNION ALL
      SELECT 'CHANGE', id, NULL, purpose, count, unit, when_last_day_rests, effective_from::text, reason, changed_at, changed_by_id FROM rule_change) d
    JOIN person p ON p.id = d.person ORDER BY d.at DESC, d.id DESC LIMIT ${mostRead}`
}

import type { LocalDate } from '../deadlines/local-date'
import { Refusal } from '../refusal'
import { targetsOf } from './propose'
import type { RoutingRule } from './rule'
import type { UnitBook } from './unit-book'

export type KeptRule = RoutingRule & {
  readonly version: number
  readonly testedVersion: number | null
  readonly isOn: boolean
}

export const ruleStates = ['ON', 'OFF', 'UNIT_CLOSED'] as const
export type RuleState = (typeof ruleStates)[number]

/** A rule whose unit is closed is off from that day on, whoever had switched it on; nobody has to think of it. */
export function stateOf(rule: KeptRule, book: UnitBook): RuleState {
  if (targetsOf(rule, book).length === 0) return 'UNIT_CLOSED'
  return rule.isOn ? 'ON' : 'OFF'
}

/** Only what was tried on the past, as it stands now, and points to somebody who is there. */
export function ensureCanSwitchOn(rule: KeptRule, book: UnitBook): void {
  if (rule.isOn) throw new Refusal('move-not-open')
  if (targetsOf(rule, book).length === 0) throw new Refusal('rule-unit-closed')
  if (rule.testedVersion !== rule.version) throw new Refusal('rule-untested')
}

export function ensureCanSwitchOff(rule: KeptRule): void {
  if (!rule.isOn) throw new Refusal('move-not-open')
}

/** How far back a rule is tried: newest suggestions first. */
export const triedOn = 2000

export type TrialCount = {
  readonly looked: number
  readonly hits: number
  readonly misses: number
  readonly on: LocalDate
}

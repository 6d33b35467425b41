import type { Duty } from '@/lib/domain/matters/duties'
import { Refusal } from '@/lib/domain/refusal'
import type { RoutingRule, RuleCondition } from '@/lib/domain/routing/rule'
import type { KeptRule, TrialCount } from '@/lib/domain/routing/switching'
import { open, type Tx } from './tx'

export type RuleText = Omit<RoutingRule, 'id'> & { readonly note: string }
type Act = { readonly at: Date; readonly personId: string }

export async function lockRule(tx: Tx, id: string): Promise<KeptRule> {
  const [row] = await open(tx).$queryRaw<
    (Omit<KeptRule, 'condition' | 'duty'> & { condition: string; duty: string })[]
  >`
    SELECT id, condition, words, unit_id AS "unitId", duty, version, tested_version AS "testedVersion", is_on AS "isOn"
      FROM routing_rule WHERE id = ${id}::uuid FOR UPDATE`
  if (!row) throw new Refusal('not-found')
  return { ...row, condition: row.condition as RuleCondition, duty: row.duty as Duty | null }
}

export async function addRule(tx: Tx, congressId: string, rule: RuleText, { at, personId }: Act): Promise<string> {
  const by = { createdById: personId, createdAt: at, changedById: personId, changedAt: at }
  const { id } = await open(tx).routingRule.create({
    data: { congressId, ...rule, words: [...rule.words], ...by },
    select: { id: true },
  })
  return id
}

/** Another rule than the one that was tried: it is off until it is tried again. */
export async function changeRule(tx: Tx, id: string, rule: RuleText, { at, personId }: Act): Promise<number> {
  const { version } = await open(tx).routingRule.update({
    where: { id },
    data: {
      ...rule,
      words: [...rule.words],
      version: { increment: 1 },
      isOn: false,
      offReason: 'CHANGED',
      changedById: personId,
      changedAt: at,
    },
    select: { version: true },
  })
  return version
}

export async function keepTrial(tx: Tx, { id, version }: KeptRule, trial: TrialCount, at: Date): Promise<void> {
  await open(tx).routingRule.update({
    where: { id },
    data: { testedVersion: version, testedAt: at, trial },
    select: { id: true },
  })
}

export async function switchRule(tx: Tx, id: string, isOn: boolean, { at, personId }: Act): Promise<void> {
  await open(tx).routingRule.update({
    where: { id },
    data: { isOn, offReason: isOn ? null : 'BY_OFFICE', switchedById: personId, switchedAt: at },
    select: { id: true },
  })
}

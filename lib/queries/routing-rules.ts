import { authorize } from '@/lib/domain/access/policy'
import type { Duty } from '@/lib/domain/matters/duties'
import { Refusal } from '@/lib/domain/refusal'
import { routingPolicy } from '@/lib/domain/routing/policy'
import { type KeptRule, type RuleState, stateOf, type TrialCount } from '@/lib/domain/routing/switching'
import { type Trial, tryRule } from '@/lib/domain/routing/try-rule'
import type { UnitBook } from '@/lib/domain/routing/unit-book'
import { readHandled, readUnitBook } from '@/lib/store/routing-history'
import { open, type Tx } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import type { Query, Reading } from './query'
import { unitsInForce } from './units-in-force'

export type RuleLine = KeptRule & {
  readonly duty: Duty | null
  readonly unitName: string | null
  readonly note: string
  readonly trial: TrialCount | null
  readonly changedBy: string
  readonly changedOn: string
  readonly state: RuleState
  /** who came after a unit that is closed */
  readonly successor: { readonly id: string; readonly name: string } | null
  readonly mayChange: boolean
}

export type RuleChoices = {
  readonly units: readonly { id: string; name: string }[]
  readonly categories: readonly string[]
}

export type RulesView = RuleChoices & { readonly rules: readonly RuleLine[]; readonly mayChange: boolean }

/** All rules of the congress; there are dozens, never thousands. */
export const listRoutingRules: Query<null, RulesView> = async (reading) => {
  authorize(reading.actor, routingPolicy.read, null)
  const book = await readUnitBook(reading.tx, reading.moment.today)
  const rules = await linesOf(reading, book, Prisma.sql`true`)
  return { rules, mayChange: routingPolicy.change(reading.actor), ...(await choicesOf(reading)) }
}

export type RuleView = RuleChoices & { readonly rule: RuleLine; readonly trial: Trial }

/** One rule, and what it says of the past as it stands now. */
export const getRoutingRule: Query<string, RuleView> = async (reading, id) => {
  authorize(reading.actor, routingPolicy.read, null)
  const book = await readUnitBook(reading.tx, reading.moment.today)
  const [rule] = await linesOf(reading, book, Prisma.sql`r.id = ${id}::uuid`)
  if (!rule) throw new Refusal('not-found')
  return { rule, trial: tryRule(rule, await readHandled(reading.tx), book), ...(await choicesOf(reading)) }
}

type Row = Omit<RuleLine, 'state' | 'mayChange' | 'successor'>

async function linesOf({ tx, actor }: Reading, book: UnitBook, which: Prisma.Sql): Promise<RuleLine[]> {
  const rows = await open(tx).$queryRaw<Row[]>`
    SELECT r.id, r.condition, r.words, r.unit_id AS "unitId", r.duty, r.version, r.tested_version AS "testedVersion", r.is_on AS "isOn",
      u.name AS "unitName", r.note, r.trial, p.name AS "changedBy",
      to_char(r.changed_at AT TIME ZONE ${actor.congress.timeZone}, 'YYYY-MM-DD') AS "changedOn"
    FROM routing_rule r LEFT JOIN unit u ON u.id = r.unit_id JOIN person p ON p.id = r.changed_by_id
    WHERE ${which} ORDER BY r.id`
  return rows.map((row) => {
    const state = stateOf(row, book)
    const after = state === 'UNIT_CLOSED' && row.unitId ? book.inForce(row.unitId) : null
    const successor = after && { id: after.id, name: after.name }
    return { ...row, state, successor, mayChange: routingPolicy.change(actor) }
  })
}

async function choicesOf(reading: Reading): Promise<RuleChoices> {
  const [units, categories] = [await unitsInForce(reading), await categoryNames(reading.tx)]
  return { units, categories: categories.map(({ name }) => name) }
}

const categoryNames = (tx: Tx) =>
  open(tx).$queryRaw<{ name: string }[]>`SELECT DISTINCT name FROM category ORDER BY name`

import type { Actor } from '@/lib/domain/access/actor'
import { authorize, type Rule } from '@/lib/domain/access/policy'
import type { Moment } from '@/lib/domain/moment'
import { faultOf, handlersKey, type PlannedUnit } from '@/lib/domain/planning/plan'
import { Refusal, type RefusalCode } from '@/lib/domain/refusal'
import type { Handler } from '@/lib/domain/suggestion/assigning'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { suggestionWorkflow } from '@/lib/domain/suggestion/workflow'
import { isOpen } from '@/lib/domain/workflow'
import { planOf, readPlans } from './assignment-plans'
import { lockTogether } from './case-groups'
import type { Tx } from './tx'
import { readUnitsToAssign, type UnitRow } from './units'

export type PlannedRow = { readonly suggestion: Suggestion; readonly handlers: readonly Handler[] }
type Acting = { readonly tx: Tx; readonly actor: Actor; readonly moment: Moment }
type Seen = { readonly suggestionId: string; readonly version: number }
type Together = { readonly move: 'assign' | 'preAssign'; readonly may: Rule<Suggestion> }

/**
 * Locks what goes out together, and whatever is handled together with it. One row that is no longer as it was looked at keeps back
 * all of them, and is named.
 */
export async function lockPlanned({ tx, actor, moment }: Acting, seen: readonly Seen[], { move, may }: Together) {
  const ids = seen.map(({ suggestionId }) => suggestionId)
  const held = new Map((await lockTogether(tx, ids)).map((one) => [one.id, one]))
  for (const suggestion of held.values()) authorize(actor, may, suggestion)
  const plans = await readPlans(tx, ids)
  const planned = seen.map(({ suggestionId, version }) => {
    const suggestion = held.get(suggestionId) as Suggestion
    const plan = planOf(plans, suggestionId)
    if (!isOpen(suggestionWorkflow, suggestion.status, move)) throw named('desk-row-not-open', suggestion)
    if (plan.version !== version) throw named('desk-row-changed', suggestion)
    if (faultOf(plan)) throw named('desk-row-incomplete', suggestion)
    return { suggestion, units: plan.units }
  })
  ensureGroupsWhole(planned, [...held.values()], move)
  const unitIds = [...new Set(planned.flatMap(({ units }) => units.map(({ unitId }) => unitId)))]
  const byId = new Map((await readUnitsToAssign(tx, unitIds, moment.today)).map((unit) => [unit.id, unit]))
  return planned.map(({ suggestion, units }): PlannedRow => {
    const handlers = units.map(({ unitId, role, part }) => ({
      ...handlerFrom(byId.get(unitId) as UnitRow),
      role,
      part,
    }))
    return { suggestion, handlers }
  })
}

type Planned = { readonly suggestion: Suggestion; readonly units: readonly PlannedUnit[] }

/** What is handled together goes together, to the same units. */
function ensureGroupsWhole(planned: readonly Planned[], held: readonly Suggestion[], move: Together['move']): void {
  const chosen = new Set(planned.map(({ suggestion }) => suggestion.id))
  const left = held.find(({ id, status }) => !chosen.has(id) && isOpen(suggestionWorkflow, status, move))
  if (left) throw named('desk-group-torn', left)
  const ofGroup = new Map<string, string>()
  for (const { suggestion, units } of planned) {
    if (suggestion.groupId === null) continue
    const sameUnits = ofGroup.get(suggestion.groupId) ?? handlersKey(units)
    if (sameUnits !== handlersKey(units)) throw named('desk-group-differs', suggestion)
    ofGroup.set(suggestion.groupId, sameUnits)
  }
}

const handlerFrom = ({ id, name, kind, assessmentGroup }: UnitRow) => ({
  unitId: id,
  unitName: name,
  unitKind: kind,
  assessmentGroup,
})

const named = (code: RefusalCode, { numberText, title }: Suggestion): Refusal =>
  new Refusal(code, { number: numberText ?? '', title })

/** What each unit gets, in the order of the list. */
export function byUnit(rows: readonly PlannedRow[]) {
  const units = new Map<string, { unitId: string; name: string; leads: number; assists: number }>()
  for (const { unitId, unitName, role } of rows.flatMap(({ handlers }) => handlers)) {
    const sofar = units.get(unitId) ?? { unitId, name: unitName, leads: 0, assists: 0 }
    const isAssist = role === 'ASSIST'
    units.set(unitId, {
      ...sofar,
      leads: sofar.leads + (isAssist ? 0 : 1),
      assists: sofar.assists + (isAssist ? 1 : 0),
    })
  }
  return [...units.values()]
}

export const unitsTold = ({ handlers }: PlannedRow) => handlers.map(({ unitName, role }) => ({ name: unitName, role }))

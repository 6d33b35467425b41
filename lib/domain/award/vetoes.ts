import type { UnitFacts } from '../assessment/facts'
import type { MeasureKey } from '../assessment/measure-keys'
import type { MeasureValue } from '../assessment/result'
import type { Finding, Veto } from './award'

/** What happened with one suggestion that no measure counts. */
export type Trouble = { readonly unitId: string; readonly suggestionId: string }

export type VetoGround = {
  readonly facts: readonly UnitFacts[]
  readonly measured: (measure: MeasureKey, facts: UnitFacts) => MeasureValue
  /** talks that never took place, as the unit put right or struck itself; what was settled does not say who was right */
  readonly falseContacts: readonly Trouble[]
  readonly pressed: readonly Trouble[]
}

/** Of one unit, or of one suggestion with all units that had it. */
export type Checked = { readonly unitId: string | null; readonly suggestionId: string | null }

const measures: Partial<Record<Veto, MeasureKey>> = {
  LATE_REPLY: 'lateReplies',
  DISSATISFIED: 'dissatisfiedFinal',
  CLASS_INFLATED: 'classesCorrected',
  PROMISE_BROKEN: 'promisesBroken',
}

/** Each veto of the call that the year's facts bear out, with the suggestions behind it. */
export function countedFindings(list: readonly Veto[], checked: Checked, ground: VetoGround): Finding[] {
  return list.flatMap((veto) => {
    const suggestionIds = [...new Set(behind(veto, checked, ground))].sort()
    return suggestionIds.length > 0 ? [{ veto, source: 'COUNTED' as const, suggestionIds, words: '' }] : []
  })
}

function behind(veto: Veto, checked: Checked, ground: VetoGround): string[] {
  const isOf = ({ unitId, suggestionId }: Trouble) =>
    checked.suggestionId === null ? unitId === checked.unitId : suggestionId === checked.suggestionId
  if (veto === 'FALSE_CONTACT') return ground.falseContacts.filter(isOf).map(({ suggestionId }) => suggestionId)
  if (veto === 'PRESSED_DELEGATE') return ground.pressed.filter(isOf).map(({ suggestionId }) => suggestionId)
  const measure = measures[veto]
  if (!measure) return []
  return ground.facts
    .flatMap((facts) => suggestionsBehind(facts, ground.measured(measure, facts)))
    .filter(isOf)
    .map(({ suggestionId }) => suggestionId)
}

/** The suggestions whose facts a measure counts. */
export function suggestionsBehind({ unitId, parts, promises }: UnitFacts, { counted }: MeasureValue): Trouble[] {
  const of = new Map([...parts, ...promises].map(({ id, suggestionId }) => [id, suggestionId]))
  return counted.flatMap((id) => {
    const suggestionId = of.get(id)
    return suggestionId ? [{ unitId, suggestionId }] : []
  })
}

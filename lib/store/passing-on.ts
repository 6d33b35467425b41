import type { Moment } from '@/lib/domain/moment'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { over } from '@/lib/domain/suggestion/workflow'
import { type PassedOn, passOn, type Taker } from '@/lib/domain/unit/pass-on'
import type { UnitChange } from '@/lib/domain/unit/unit-change'
import { saveHandling } from './aggregate'
import { dayToStore } from './days'
import { lapseReturns } from './return-requests'
import { lockSuggestion } from './suggestions'
import { open, type Tx } from './tx'

export type PassedSuggestion = PassedOn & { readonly id: string }

type Act = { readonly moment: Moment; readonly personId: string | null }

/** Every open part of the units, or those named, goes to the taker; of each suggestion what became of it. */
export async function passOnWork(tx: Tx, change: UnitChange, to: Taker, act: Act): Promise<PassedSuggestion[]> {
  const only = change.kind === 'HANDED_OVER' ? change.assignmentIds : null
  const passed: PassedSuggestion[] = []
  for (const id of await suggestionsOf(tx, change.unitIds, only)) {
    const suggestion = await lockSuggestion(tx, id)
    const result = passOn(suggestion, { fromIds: change.unitIds, only, to, on: change.effectiveOn })
    await lapseReturns(tx, suggestion, result.suggestion, act)
    await saveHandling(tx, suggestion, result.suggestion)
    await transfer(tx, change, suggestion, result, to)
    passed.push({ ...result, id })
  }
  return passed
}

async function suggestionsOf(tx: Tx, unitIds: readonly string[], only: readonly string[] | null): Promise<string[]> {
  const rows = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT DISTINCT s.id FROM assignment a JOIN suggestion s ON s.id = a.suggestion_id
     WHERE a.unit_id = ANY(${[...unitIds]}::uuid[]) AND a.ended_on IS NULL AND s.status <> ALL(${[...over]})
       AND (${only === null} OR a.id = ANY(${[...(only ?? [])]}::uuid[])) ORDER BY s.id`
  return rows.map(({ id }) => id)
}

/** An open promise goes with the part of whoever made it. */
async function transfer(
  tx: Tx,
  { id: changeId, congressId }: UnitChange,
  suggestion: Suggestion,
  { moved }: PassedOn,
  to: Taker,
): Promise<void> {
  for (const { assignment, on } of moved) {
    const effectiveOn = dayToStore(on)
    const { id: assignmentId, unitId: fromUnitId } = assignment
    await open(tx).assignment.update({
      where: { id: assignmentId },
      data: { unitId: to.unitId, carriedOverOn: effectiveOn },
      select: { id: true },
    })
    await open(tx).assignmentTransfer.create({
      data: { congressId, assignmentId, fromUnitId, toUnitId: to.unitId, effectiveOn, changeId },
      select: { id: true },
    })
  }
  const fromIds = moved.map(({ assignment }) => assignment.unitId)
  await open(tx).commitment.updateMany({
    where: { suggestionId: suggestion.id, unitId: { in: fromIds }, closedOn: null },
    data: { unitId: to.unitId },
  })
}

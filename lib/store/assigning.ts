import type { Actor } from '@/lib/domain/access/actor'
import type { Moment } from '@/lib/domain/moment'
import { assignTo, type Handler } from '@/lib/domain/suggestion/assigning'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { addAssignments, addRound } from './assignments'
import { readRules } from './calendar'
import { recordEvent } from './events'
import { saveSuggestion } from './suggestions'
import { open, type Tx } from './tx'
import { readUnitsToAssign } from './units'

type Chosen = Pick<Handler, 'unitId' | 'role' | 'part'>
type Act = { readonly actor: Actor; readonly moment: Moment }

/** Each of them to the same units: an assignment, a legal clock and a line in the story of its own. Answers with the new assignments. */
export async function assignEach(
  tx: Tx,
  suggestions: readonly Suggestion[],
  chosen: readonly Chosen[],
  { actor, moment }: Act,
): Promise<string[]> {
  const handlers = await handlersFrom(tx, chosen, moment)
  const rules = await readRules(tx)
  const assigned = suggestions.map((one) => ({ before: one, ...assignTo(one, handlers, moment, rules) }))
  const ids: string[] = []
  for (const { suggestion, added, round } of assigned) {
    ids.push(...(await addAssignments(tx, suggestion, added, moment.now)))
    await addRound(tx, suggestion, round)
    await saveSuggestion(tx, suggestion)
  }
  for (const { suggestion, round } of assigned) {
    const units = handlers.map(({ unitName, role }) => ({ name: unitName, role }))
    await recordEvent(tx, actor, {
      type: 'suggestion.assigned',
      subjectId: suggestion.id,
      suggestionId: suggestion.id,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { units, dueOn: round.dueOn },
    })
  }
  return ids
}

export async function handlersFrom(tx: Tx, chosen: readonly Chosen[], { today }: Moment): Promise<Handler[]> {
  const units = await readUnitsToAssign(
    tx,
    chosen.map(({ unitId }) => unitId),
    today,
  )
  return chosen.map(({ role, part }, place) => {
    const { id, name, kind, assessmentGroup } = units[place] as (typeof units)[number]
    return { unitId: id, unitName: name, unitKind: kind, assessmentGroup, role, part: part || null }
  })
}

/** To whom it is assigned now, in the order in which they were named. */
export async function readHandlers(tx: Tx, suggestionId: string): Promise<Chosen[]> {
  const rows = await open(tx).assignment.findMany({
    where: { suggestionId, endedOn: null },
    orderBy: { id: 'asc' },
    select: { unitId: true, role: true, part: true },
  })
  return rows.map((row) => ({ ...row, role: row.role as Handler['role'] }))
}

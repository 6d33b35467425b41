import { inAgendaOrder } from './agenda-order'
import { fewestCalls, fewestConflicts } from './bound'
import { type Conflict, callsOf, conflictsOf } from './conflicts'
import { modelOf, type Standing } from './model'
import type { Placing, Problem } from './problem'
import { search } from './search'

export type Proposal = {
  readonly placing: Placing
  /** of each slot its items, in the order of the agenda */
  readonly agendas: ReadonlyMap<string, readonly string[]>
  readonly conflicts: readonly Conflict[]
  /** no plan has fewer conflicts than this */
  readonly fewestConflicts: number
  readonly calls: number
  readonly fewestCalls: number
}

/** Packs what is to be answered into the meetings that are thought of. */
export function proposePlan(problem: Problem): Proposal {
  return judged(problem, placed(problem))
}

/** The same from a plan that stands: what need not move stays. */
export const placedFrom = (problem: Problem, standing: Standing): Placing => placed(problem, standing)

function placed(problem: Problem, standing?: Standing): Placing {
  if (problem.items.length === 0 || problem.slots.length === 0) return new Map()
  const model = modelOf(problem, standing)
  const at = search(model)
  return new Map(
    model.blocks.flatMap(({ items }, place) =>
      items.map(({ id }) => [id, problem.slots[at[place] as number]?.id ?? ''] as const),
    ),
  )
}

/** Any placing with what is to be known of it; also of one that somebody changed by hand. */
export function judged(problem: Problem, placing: Placing): Proposal {
  const agendas = problem.slots.map(({ id }) => {
    const items = problem.items.filter((item) => placing.get(item.id) === id)
    return [id, inAgendaOrder(items).map((item) => item.id)] as const
  })
  const isEmpty = problem.slots.length === 0
  return {
    placing,
    agendas: new Map(agendas),
    conflicts: conflictsOf(problem, placing),
    fewestConflicts: isEmpty ? 0 : fewestConflicts(problem),
    calls: callsOf(problem, placing),
    fewestCalls: isEmpty ? 0 : fewestCalls(problem),
  }
}

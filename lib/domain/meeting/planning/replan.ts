import { type Conflict, conflictsOf } from './conflicts'
import type { Standing } from './model'
import type { Placing, PlanItem, Problem } from './problem'
import { judged, type Proposal, placedFrom } from './propose'

/** Why an item goes elsewhere. ROOM: so that another finds a place, or a clash elsewhere ends. */
export type MoveReason =
  | { readonly kind: 'AWAY' | 'OVERLAP'; readonly people: readonly string[] }
  | { readonly kind: 'GROUP' | 'ROOM' | 'HOMELESS' }

export type Move = {
  readonly itemId: string
  /** null: its meeting is not held any more */
  readonly from: string | null
  readonly to: string
  readonly why: MoveReason
}

export type Replan = Proposal & {
  readonly moves: readonly Move[]
  readonly before: readonly Conflict[]
  /** so many items stand where somebody cannot come: without moving them no plan is free of conflicts */
  readonly mustMove: number
}

/** Somebody cannot come, or a meeting falls away: as few as possible go elsewhere, and each says why. */
export function replan(problem: Problem, standing: Standing): Replan {
  return changed(problem, standing, placedFrom(problem, standing))
}

/** Any placing against what stood before. */
export function changed(problem: Problem, standing: Standing, placing: Placing): Replan {
  const before = conflictsOf(problem, standing.placing)
  const moves = problem.items.flatMap((item): Move[] => {
    const from = homeOf(problem, standing, item)
    const to = placing.get(item.id)
    return to === undefined || to === from
      ? []
      : [{ itemId: item.id, from, to, why: reasonOf(problem, item, from, before) }]
  })
  const isHurt = (item: PlanItem) => hurtBy(item, homeOf(problem, standing, item), before, 'AWAY').length > 0
  return { ...judged(problem, placing), moves, before, mustMove: problem.items.filter(isHurt).length }
}

const homeOf = ({ slots }: Problem, { placing }: Standing, { id }: PlanItem): string | null => {
  const at = placing.get(id)
  return slots.some((slot) => slot.id === at) ? (at as string) : null
}

function hurtBy(item: PlanItem, at: string | null, before: readonly Conflict[], kind: Conflict['kind']): string[] {
  const hurt = before.filter(
    ({ kind: of, person, slots }) => of === kind && slots.some((slot) => slot === at) && item.people.includes(person),
  )
  return [...new Set(hurt.map(({ person }) => person))]
}

function reasonOf(problem: Problem, item: PlanItem, from: string | null, before: readonly Conflict[]): MoveReason {
  if (from === null) return { kind: 'HOMELESS' }
  for (const kind of ['AWAY', 'OVERLAP'] as const) {
    const people = hurtBy(item, from, before, kind)
    if (people.length > 0) return { kind, people }
  }
  const mates = problem.items.filter(({ group }) => group !== null && group === item.group)
  const isDragged = mates.some((mate) =>
    (['AWAY', 'OVERLAP'] as const).some((kind) => hurtBy(mate, from, before, kind).length > 0),
  )
  return { kind: isDragged ? 'GROUP' : 'ROOM' }
}

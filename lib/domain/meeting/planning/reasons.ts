import { isAway, type Placing, type PlanItem, type Problem } from './problem'

/** Why an item is in its meeting: with whom it sits, or who could not come elsewhere. */
export type PlaceReason =
  | { readonly kind: 'GROUP'; readonly count: number }
  | { readonly kind: 'UNIT' | 'DELEGATE'; readonly person: string; readonly here: number; readonly of: number }
  | { readonly kind: 'AWAY'; readonly people: readonly string[] }
  | { readonly kind: 'EVEN' }

/** For every item at most three, the weightiest first. */
export function reasonsOf(problem: Problem, placing: Placing): Map<string, PlaceReason[]> {
  const groups = tally(problem.items, ({ group }) => (group === null ? [] : [group]))
  const people = tally(problem.items, (item) => item.people)
  const here = tally(problem.items, (item) => item.people.map((person) => `${person} ${placing.get(item.id)}`))
  return new Map(
    problem.items.map((item) => {
      const reasons: PlaceReason[] = [
        ...together(item, groups),
        ...awayElsewhere(problem, item, placing),
        ...(['unit:', 'delegate:'] as const).flatMap((kind) => sharing(item, kind, { people, here, placing })),
      ]
      return [item.id, reasons.length > 0 ? reasons.slice(0, 3) : [{ kind: 'EVEN' as const }]]
    }),
  )
}

type Tally = ReadonlyMap<string, number>

function tally(items: readonly PlanItem[], keysOf: (item: PlanItem) => readonly string[]): Tally {
  const counts = new Map<string, number>()
  for (const key of items.flatMap((item) => [...new Set(keysOf(item))])) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function together({ group }: PlanItem, groups: Tally): PlaceReason[] {
  const count = group === null ? 0 : (groups.get(group) ?? 0)
  return count > 1 ? [{ kind: 'GROUP', count }] : []
}

function awayElsewhere(problem: Problem, item: PlanItem, placing: Placing): PlaceReason[] {
  const [here, others] = [true, false].map((isHere) =>
    problem.slots.filter(({ id }) => (id === placing.get(item.id)) === isHere),
  )
  const isAwayFrom = (person: string, slots: Problem['slots'] = []) =>
    slots.some((slot) => isAway(problem, person, slot))
  const people = item.people.filter((person) => isAwayFrom(person, others) && !isAwayFrom(person, here))
  return people.length > 0 ? [{ kind: 'AWAY', people }] : []
}

type Shares = { readonly people: Tally; readonly here: Tally; readonly placing: Placing }

/** Who has most of his items here beside this one. */
function sharing(item: PlanItem, kind: 'unit:' | 'delegate:', { people, here, placing }: Shares): PlaceReason[] {
  const shares = item.people
    .filter((person) => person.startsWith(kind))
    .map((person) => ({
      person,
      here: here.get(`${person} ${placing.get(item.id)}`) ?? 0,
      of: people.get(person) ?? 0,
    }))
    .filter((share) => share.here > 1)
    .toSorted((one, other) => other.here - one.here)
  const [best] = shares
  return best ? [{ kind: kind === 'unit:' ? 'UNIT' : 'DELEGATE', ...best }] : []
}

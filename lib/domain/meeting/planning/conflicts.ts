import { isAway, overlap, type Placing, type Problem, type Slot } from './problem'

/** Somebody is called to two rooms at once, or to a day on which he cannot come. */
export type Conflict =
  | { readonly kind: 'OVERLAP'; readonly person: string; readonly slots: readonly [string, string] }
  | { readonly kind: 'AWAY'; readonly person: string; readonly slots: readonly [string] }

/** Which slots each person has to come to. */
export function attendanceOf({ items, slots }: Problem, placing: Placing): Map<string, Slot[]> {
  const slotOf = new Map(slots.map((slot) => [slot.id, slot]))
  const attended = new Map<string, Slot[]>()
  for (const { id, people } of items) {
    const slot = slotOf.get(placing.get(id) ?? '')
    for (const person of slot ? people : []) {
      const known = attended.get(person) ?? []
      if (slot && !known.includes(slot)) attended.set(person, [...known, slot])
    }
  }
  return attended
}

/** Counted for each person and each pair of slots, or each day, once: however many of his items are there. */
export function conflictsOf(problem: Problem, placing: Placing): Conflict[] {
  return [...attendanceOf(problem, placing)].flatMap(([person, slots]): Conflict[] => [
    ...slots.flatMap((one, place) =>
      slots
        .slice(place + 1)
        .filter((other) => overlap(one, other))
        .map((other): Conflict => ({ kind: 'OVERLAP', person, slots: [one.id, other.id] })),
    ),
    ...slots
      .filter((slot) => isAway(problem, person, slot))
      .map((slot): Conflict => ({ kind: 'AWAY', person, slots: [slot.id] })),
  ])
}

/** How many times somebody has to come, over all people and meetings. */
export const callsOf = (problem: Problem, placing: Placing): number =>
  [...attendanceOf(problem, placing).values()].reduce((sum, slots) => sum + slots.length, 0)

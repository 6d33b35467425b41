import { capacityOf, isAway, overlap, type PlanItem, type Problem, type Slot } from './problem'

/**
 * What no plan can go below, found without making one. A person with more items than a room takes must come to several;
 * an item whose people are away in turn hurts somebody wherever it stands; and items that hang together by their people,
 * spread over rooms of which no two can be visited by one person, tear somebody apart at each seam.
 */
export function fewestConflicts(problem: Problem): number {
  const choices = choicesOf(problem)
  return componentsOf(problem.items).reduce((sum, items) => sum + ofComponent(problem, items, choices), 0)
}

/** Everybody comes at least as often as his items fill rooms, or, of items that hang together, once more at each seam. */
export function fewestCalls(problem: Problem): number {
  const capacity = capacityOf(problem)
  return componentsOf(problem.items).reduce((sum, items) => sum + callsOfComponent(items, capacity), 0)
}

function callsOfComponent(items: readonly PlanItem[], capacity: number): number {
  const perPerson = itemsPerPerson(items)
  const full = [...perPerson.values()].reduce((sum, count) => sum + Math.ceil(count / capacity), 0)
  return Math.max(full, perPerson.size + Math.ceil(items.length / capacity) - 1)
}

/** Any set of slots: what it takes, how many pairs of it overlap, and into how many parts it falls that one person cannot visit. */
type Choice = { readonly slots: readonly Slot[]; readonly room: number; readonly pairs: number; readonly parts: number }

function choicesOf(problem: Problem): Choice[] {
  const { slots } = problem
  const capacity = capacityOf(problem)
  return Array.from({ length: 2 ** slots.length - 1 }, (_, bits) => {
    const chosen = slots.filter((_slot, place) => ((bits + 1) >> place) & 1)
    const pairs = chosen.flatMap((one, place) => chosen.slice(place + 1).filter((other) => overlap(one, other))).length
    return { slots: chosen, room: chosen.length * capacity, pairs, parts: partsOf(chosen) }
  })
}

function partsOf(slots: readonly Slot[]): number {
  const left = new Set(slots)
  let parts = 0
  for (const slot of slots) {
    if (!left.delete(slot)) continue
    parts += 1
    const reached = [slot]
    for (let one = reached.pop(); one; one = reached.pop())
      for (const other of [...left])
        if (!overlap(one, other)) {
          left.delete(other)
          reached.push(other)
        }
  }
  return parts
}

function ofComponent(problem: Problem, items: readonly PlanItem[], choices: readonly Choice[]): number {
  const enough = choices.filter(({ room }) => room >= items.length)
  const atSeams = Math.min(...enough.map(({ parts }) => parts - 1))
  return Math.max(atSeams, ofPeople(problem, items, choices))
}

/** Items without a person in common, and then everybody who is in none of them, each for himself. */
function ofPeople(problem: Problem, items: readonly PlanItem[], choices: readonly Choice[]): number {
  const alone = new Map(
    [...itemsPerPerson(items)].map(([person, count]) => [person, ofPerson(problem, person, count, choices)]),
  )
  const used = new Set<string>()
  let sum = 0
  const gains = items
    .map(({ people }) => ({
      people,
      gain: awayAnywhere(problem, people) - people.reduce((all, one) => all + (alone.get(one) ?? 0), 0),
    }))
    .filter(({ gain }) => gain > 0)
    .toSorted((one, other) => other.gain - one.gain)
  for (const { people, gain } of gains) {
    if (people.some((person) => used.has(person))) continue
    for (const person of people) used.add(person)
    sum += gain
  }
  return [...alone.values()].reduce((all, one) => all + one, sum)
}

function ofPerson(problem: Problem, person: string, count: number, choices: readonly Choice[]): number {
  const away = new Set(problem.slots.filter((slot) => isAway(problem, person, slot)))
  let fewest = Number.POSITIVE_INFINITY
  for (const { slots, room, pairs } of choices)
    if (room >= count) fewest = Math.min(fewest, pairs + slots.filter((slot) => away.has(slot)).length)
  return fewest
}

/** In whichever slot it is, so many of its people cannot come. */
const awayAnywhere = (problem: Problem, people: readonly string[]): number =>
  Math.min(...problem.slots.map((slot) => people.filter((person) => isAway(problem, person, slot)).length))

function itemsPerPerson(items: readonly PlanItem[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const person of items.flatMap(({ people }) => [...new Set(people)]))
    counts.set(person, (counts.get(person) ?? 0) + 1)
  return counts
}

/** Items that hang together by people in common. */
function componentsOf(items: readonly PlanItem[]): PlanItem[][] {
  const components: { people: Set<string>; items: PlanItem[] }[] = []
  for (const item of items) {
    const touched = components.filter(({ people }) => item.people.some((person) => people.has(person)))
    const whole = { people: new Set(item.people), items: [item] }
    for (const one of touched) {
      components.splice(components.indexOf(one), 1)
      for (const person of one.people) whole.people.add(person)
      whole.items.unshift(...one.items)
    }
    components.push(whole)
  }
  return components.map((one) => one.items)
}

import { blocksOf, capacityOf, isAway, overlap, type Placing, type PlanItem, type Problem } from './problem'

export type Block = {
  readonly items: readonly PlanItem[]
  readonly people: readonly number[]
  readonly ties: readonly number[]
  /** the slot in which it stands already; -1 of what is new */
  readonly home: number
  /** what it costs to take it from there */
  readonly stay: number
}

/** The problem in numbers, for a search that tries a hundred thousand moves. */
export type Model = {
  readonly blocks: readonly Block[]
  readonly slots: number
  readonly people: number
  readonly ties: number
  readonly overlaps: readonly (readonly boolean[])[]
  readonly away: readonly (readonly boolean[])[]
  readonly capacity: number
  readonly even: number
}

/** What stands already, and of which slots people have been told. */
export type Standing = { readonly placing: Placing; readonly told: ReadonlySet<string> }

const stays = { planned: 300, told: 900 }

export function modelOf(problem: Problem, standing?: Standing): Model {
  const { items, slots } = problem
  const people = placesOf(items.flatMap((item) => item.people))
  const ties = placesOf(items.flatMap((item) => item.ties))
  const slotPlaces = placesOf(slots.map(({ id }) => id))
  const blocks = blocksOf(items).map((block): Block => {
    const at = standing?.placing.get(block[0]?.id ?? '')
    const home = at === undefined ? -1 : (slotPlaces.get(at) ?? -1)
    const perItem = at !== undefined && standing?.told.has(at) ? stays.told : stays.planned
    return {
      items: block,
      people: numbersOf(
        block.flatMap((item) => item.people),
        people,
      ),
      ties: numbersOf(
        block.flatMap((item) => item.ties),
        ties,
      ),
      home,
      stay: home < 0 ? 0 : perItem * block.length,
    }
  })
  return {
    blocks,
    slots: slots.length,
    people: people.size,
    ties: ties.size,
    overlaps: slots.map((one) => slots.map((other) => overlap(one, other))),
    away: [...people.keys()].map((person) => slots.map((slot) => isAway(problem, person, slot))),
    capacity: capacityOf(problem),
    even: items.length / slots.length,
  }
}

function placesOf(keys: readonly string[]): Map<string, number> {
  return new Map([...new Set(keys)].map((key, place) => [key, place]))
}

const numbersOf = (keys: readonly string[], places: ReadonlyMap<string, number>): number[] =>
  [...new Set(keys)].flatMap((key) => places.get(key) ?? [])

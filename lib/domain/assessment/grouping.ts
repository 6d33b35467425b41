import { type UnitKind, unitKinds } from '../assignment/assignment'

export const defaultGroups = 8
export const mostGroups = 20

type ToGroup = {
  readonly unitId: string
  readonly name: string
  readonly kind: UnitKind
  readonly leadItems: number
}

type Load = { readonly groupNo: number; readonly leadItems: number }

/**
 * The same units always fall into the same groups. Kind after kind, the larger load first, they are dealt in rounds of one unit a group,
 * in each round the largest to the group with the least so far. So the numbers of units differ by one at most, those of a kind by two,
 * and the loads by no more than the largest unit's.
 */
export function proposeGroups<Unit extends ToGroup>(units: readonly Unit[], wanted: number) {
  const count = Math.max(1, Math.min(wanted, units.length))
  const loads = Array.from({ length: count }, (_, place) => ({ groupNo: place + 1, leadItems: 0 }))
  const rounds = inRounds(units.toSorted(byKindAndLoad), count)
  return rounds.flatMap((round) => {
    const order = loads.toSorted((one, other) => one.leadItems - other.leadItems || one.groupNo - other.groupNo)
    return round.toSorted(byLoad).map((unit, place) => {
      const group = order[place] as (typeof loads)[number]
      group.leadItems += unit.leadItems
      return { ...unit, groupNo: group.groupNo }
    })
  })
}

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const byLoad = (one: ToGroup, other: ToGroup): number =>
  other.leadItems - one.leadItems || byText(one.name, other.name) || byText(one.unitId, other.unitId)

const byKindAndLoad = (one: ToGroup, other: ToGroup): number =>
  unitKinds.indexOf(one.kind) - unitKinds.indexOf(other.kind) || byLoad(one, other)

function inRounds<Unit>(units: readonly Unit[], size: number): Unit[][] {
  const count = Math.ceil(units.length / size)
  return Array.from({ length: count }, (_, place) => units.slice(place * size, (place + 1) * size))
}

/** How even the groups are, and the bound that the proposal keeps to. */
export function spreadOfLoad(units: readonly Load[]) {
  const groups = [...Map.groupBy(units, ({ groupNo }) => groupNo).values()]
  const sizes = groups.map((group) => group.length)
  const loads = groups.map((group) => group.reduce((sum, { leadItems }) => sum + leadItems, 0))
  return {
    fewestUnits: Math.min(...sizes),
    mostUnits: Math.max(...sizes),
    leastItems: Math.min(...loads),
    mostItems: Math.max(...loads),
    largestUnit: Math.max(...units.map(({ leadItems }) => leadItems)),
  }
}

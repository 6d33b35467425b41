import type { PlanItem } from './problem'

/** What one unit answers stands together, whoever has most comes first, and may then leave; what is handled together is not parted. */
export function inAgendaOrder(items: readonly PlanItem[]): PlanItem[] {
  const unitOf = ({ people }: PlanItem) => people.find((key) => key.startsWith('unit:')) ?? ''
  const counts = new Map<string, number>()
  for (const item of items) counts.set(unitOf(item), (counts.get(unitOf(item)) ?? 0) + 1)
  const headings = new Map<string, PlanItem>()
  for (const item of items) if (item.group !== null && !headings.has(item.group)) headings.set(item.group, item)
  const heading = (item: PlanItem) => (item.group === null ? item : (headings.get(item.group) ?? item))
  const place = new Map(items.map((item, at) => [item, at]))
  const key = (item: PlanItem): readonly [number, string, number, number] => {
    const first = heading(item)
    const unit = unitOf(first)
    return [-(counts.get(unit) ?? 0), unit, place.get(first) ?? 0, place.get(item) ?? 0]
  }
  return items.toSorted((one, other) => compare(key(one), key(other)))
}

function compare(one: readonly (number | string)[], other: readonly (number | string)[]): number {
  for (const [at, value] of one.entries()) {
    const against = other[at] as number | string
    if (value < against) return -1
    if (value > against) return 1
  }
  return 0
}

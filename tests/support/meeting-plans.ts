import { addDays, localDate } from '@/lib/domain/deadlines/local-date'
import type { Placing, Problem, Slot } from '@/lib/domain/meeting/planning/problem'

/** Two and a half hours from nine, day after day; `parallel` of them at once. */
export function slotsFrom(first: string, count: number, parallel = 1): Slot[] {
  return Array.from({ length: count }, (_, place) => {
    const heldOn = addDays(localDate(first), Math.floor(place / parallel))
    const startsAt = new Date(`${heldOn}T09:00:00+08:00`)
    return { id: `slot-${place + 1}`, heldOn, startsAt, endsAt: new Date(startsAt.getTime() + 9_000_000) }
  })
}

export const problemOf = (facts: Partial<Problem>): Problem => ({
  items: [],
  slots: slotsFrom('2022-11-21', 6),
  absences: [],
  perMeeting: 20,
  ...facts,
})

/** Every way of placing the items, for problems of a handful. */
export function* everyPlacing({ items, slots }: Problem): Generator<Placing> {
  const ways = slots.length ** items.length
  for (let way = 0; way < ways; way += 1) {
    let rest = way
    yield new Map(
      items.map(({ id }) => {
        const slot = slots[rest % slots.length] as Slot
        rest = Math.floor(rest / slots.length)
        return [id, slot.id]
      }),
    )
  }
}

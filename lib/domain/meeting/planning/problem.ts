import type { LocalDate } from '@/lib/domain/deadlines/local-date'

/** A suggestion that is to be answered face to face, as far as it matters to who sits in which room. */
export type PlanItem = {
  readonly id: string
  /** keys of everybody who must come: `delegate:…` first he who leads, `unit:…` first who answers */
  readonly people: readonly string[]
  /** handled together, and so answered together */
  readonly group: string | null
  /** what is gladly kept in one room: a delegation, a town */
  readonly ties: readonly string[]
}

export type Slot = {
  readonly id: string
  readonly heldOn: LocalDate
  readonly startsAt: Date
  readonly endsAt: Date
}

/** A day on which somebody cannot come, or hours of it in which he is elsewhere. */
export type Absence = {
  readonly person: string
  readonly on: LocalDate
  readonly during?: Pick<Slot, 'startsAt' | 'endsAt'>
}

export type Problem = {
  readonly items: readonly PlanItem[]
  readonly slots: readonly Slot[]
  readonly absences: readonly Absence[]
  /** about so many to a meeting */
  readonly perMeeting: number
}

/** In which slot each item is answered. */
export type Placing = ReadonlyMap<string, string>

export const overlap = (one: Slot, other: Slot): boolean =>
  one.id !== other.id && one.startsAt < other.endsAt && other.startsAt < one.endsAt

export const isAway = ({ absences }: Problem, person: string, slot: Slot): boolean =>
  absences.some(
    ({ person: who, on, during }) =>
      who === person &&
      on === slot.heldOn &&
      (!during || (during.startsAt < slot.endsAt && slot.startsAt < during.endsAt)),
  )

/** Items that cannot be parted, in the order of the first of each. */
export function blocksOf(items: readonly PlanItem[]): PlanItem[][] {
  const blocks = new Map<string, PlanItem[]>()
  for (const item of items) {
    const key = item.group === null ? `item ${item.id}` : `group ${item.group}`
    blocks.set(key, [...(blocks.get(key) ?? []), item])
  }
  return [...blocks.values()]
}

const elbowRoom = 0.15

/** The most that one meeting takes: some more than wished for, and so many that everything finds a place. */
export function capacityOf({ items, slots, perMeeting }: Problem): number {
  const even = Math.ceil(items.length / slots.length)
  const wished = Math.max(perMeeting, even)
  const largest = Math.max(1, ...blocksOf(items).map((block) => block.length))
  return Math.max(wished + Math.max(2, Math.ceil(wished * elbowRoom)), even + largest - 1)
}

import type { Block, Model } from './model'

export type Weights = {
  readonly conflict: number
  /** of each item in a conflict, so that the search feels its way out of it */
  readonly hurt: number
  /** of one person to one more meeting */
  readonly call: number
  readonly load: number
  readonly tie: number
}

const evenEnough = 2

/** Where every block stands, with what that costs; each change answers by how much the cost changes. */
export class Table {
  readonly at: number[]
  readonly load: number[]
  private readonly persons: Int16Array
  private readonly tied: Int16Array

  constructor(
    readonly model: Model,
    private readonly weights: Weights,
  ) {
    this.at = model.blocks.map(() => -1)
    this.load = Array.from({ length: model.slots }, () => 0)
    this.persons = new Int16Array(model.people * model.slots)
    this.tied = new Int16Array(model.ties * model.slots)
  }

  put(place: number, slot: number): number {
    const block = this.model.blocks[place] as Block
    let cost = this.loaded(slot, block.items.length)
    for (const person of block.people) cost += this.called(person, slot, 1)
    for (const tie of block.ties) if (this.count(this.tied, tie, slot, 1) === 1) cost += this.weights.tie
    this.at[place] = slot
    return cost + (block.home >= 0 && block.home !== slot ? block.stay : 0)
  }

  take(place: number): number {
    const block = this.model.blocks[place] as Block
    const slot = this.at[place] as number
    let cost = this.loaded(slot, -block.items.length)
    for (const person of block.people) cost += this.called(person, slot, -1)
    for (const tie of block.ties) if (this.count(this.tied, tie, slot, -1) === 0) cost -= this.weights.tie
    this.at[place] = -1
    return cost - (block.home >= 0 && block.home !== slot ? block.stay : 0)
  }

  hasRoom(slot: number, more: number): boolean {
    return (this.load[slot] as number) + more <= this.model.capacity
  }

  private count(counts: Int16Array, key: number, slot: number, more: number): number {
    const index = key * this.model.slots + slot
    counts[index] = (counts[index] as number) + more
    return counts[index] as number
  }

  private called(person: number, slot: number, more: number): number {
    const before = this.presence(person, slot)
    this.count(this.persons, person, slot, more)
    return this.presence(person, slot) - before
  }

  /** What it costs that he is called to this meeting, with every clash that it brings. */
  private presence(person: number, slot: number): number {
    const { slots, overlaps, away } = this.model
    const items = this.persons[person * slots + slot] as number
    if (items === 0) return 0
    const { call, conflict, hurt } = this.weights
    let cost = call + (away[person]?.[slot] ? conflict + hurt * items : 0)
    for (let other = 0; other < slots; other += 1) {
      const elsewhere = overlaps[slot]?.[other] ? (this.persons[person * slots + other] as number) : 0
      if (elsewhere > 0) cost += conflict + hurt * Math.min(items, elsewhere)
    }
    return cost
  }

  private loaded(slot: number, more: number): number {
    const before = this.unevenness(this.load[slot] as number)
    this.load[slot] = (this.load[slot] as number) + more
    return this.weights.load * (this.unevenness(this.load[slot] as number) - before)
  }

  private unevenness(load: number): number {
    return Math.max(0, Math.abs(load - this.model.even) - evenEnough) ** 2
  }
}

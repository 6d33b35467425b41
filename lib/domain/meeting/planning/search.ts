import { chanceFrom } from '@/lib/domain/chance'
import type { Model } from './model'
import { Table, type Weights } from './table'

const soft: Weights = { conflict: 40, hurt: 6, call: 4, load: 1, tie: 1 }
const exact: Weights = { ...soft, conflict: 20_000, hurt: 0 }
const leaning: Weights = { ...exact, hurt: 2500 }

type Stage = { readonly weights: Weights; readonly from: number; readonly to: number; readonly tries: number }

/** From scratch it roams; from a plan that stands it looks around: what costs to be moved has to thaw first. */
const roaming: readonly Stage[] = [
  { weights: soft, from: 40, to: 2, tries: 150_000 },
  { weights: exact, from: 6, to: 0.2, tries: 100_000 },
]
const nearby: readonly Stage[] = [
  { weights: leaning, from: 2000, to: 20, tries: 150_000 },
  { weights: exact, from: 20, to: 0.2, tries: 50_000 },
]
const beginnings = 4

/** The best of several beginnings. Always the same for the same problem: chance comes from counted seeds, never from a clock. */
export function search(model: Model): number[] {
  const stages = model.blocks.some(({ home }) => home >= 0) ? nearby : roaming
  let best: Found | undefined
  for (let seed = 1; seed <= beginnings; seed += 1) {
    const chance = chanceFrom(seed)
    const cooled = stages.reduce((at, stage) => cool(model, at, stage, chance), emptiest(model, seed))
    const found = descend(model, cooled)
    if (!best || found.cost < best.cost) best = found
  }
  return best?.at ?? []
}

/** A handful need no hundred thousand tries. */
const triesPerChoice = 250

type Found = { readonly at: number[]; readonly cost: number }

/** What stands stays where it is if there is room; the rest goes where it costs least, the large first. */
function emptiest(model: Model, seed: number): number[] {
  const table = new Table(model, exact)
  const order = model.blocks.map((_, place) => place)
  const turned = [...order.slice(seed - 1), ...order.slice(0, seed - 1)]
  turned.sort((one, other) => rank(model, one) - rank(model, other))
  for (const place of turned) {
    const { home, items } = model.blocks[place] as Model['blocks'][number]
    if (home >= 0 && table.hasRoom(home, items.length)) table.put(place, home)
    else table.put(place, leastLoaded(table))
  }
  return [...table.at]
}

const rank = ({ blocks }: Model, place: number): number =>
  (blocks[place]?.home ?? -1) >= 0 ? -1000 : -(blocks[place]?.items.length ?? 0)

const leastLoaded = ({ load }: Table): number => load.indexOf(Math.min(...load))

function lay(model: Model, weights: Weights, at: readonly number[]): { table: Table; cost: number } {
  const table = new Table(model, weights)
  const cost = at.reduce((sum, slot, place) => sum + table.put(place, slot), 0)
  return { table, cost }
}

/** Simulated annealing over single moves and exchanges. */
function cool(model: Model, start: readonly number[], stage: Stage, chance: () => number): number[] {
  const laid = lay(model, stage.weights, start)
  const { table } = laid
  let { cost } = laid
  let best: Found = { at: [...table.at], cost }
  const { blocks, slots } = model
  const tries = Math.min(stage.tries, triesPerChoice * blocks.length * slots)
  for (let turn = 0; turn < tries; turn += 1) {
    const warmth = stage.from * (stage.to / stage.from) ** (turn / tries)
    const one = Math.floor(chance() * blocks.length)
    const change =
      chance() < 0.5
        ? shift(table, one, Math.floor(chance() * slots))
        : exchange(table, one, Math.floor(chance() * blocks.length))
    if (!change) continue
    if (change.by <= 0 || chance() < Math.exp(-change.by / warmth)) cost += change.by
    else change.undo()
    if (cost < best.cost - 1e-9) best = { at: [...table.at], cost }
  }
  return best.at
}

type Change = { readonly by: number; readonly undo: () => void }

function shift(table: Table, place: number, to: number): Change | null {
  const from = table.at[place] as number
  if (from === to || !table.hasRoom(to, table.model.blocks[place]?.items.length ?? 0)) return null
  const by = table.take(place) + table.put(place, to)
  return {
    by,
    undo: () => {
      table.take(place)
      table.put(place, from)
    },
  }
}

function exchange(table: Table, one: number, other: number): Change | null {
  const [from, to] = [table.at[one] as number, table.at[other] as number]
  const more = (table.model.blocks[one]?.items.length ?? 0) - (table.model.blocks[other]?.items.length ?? 0)
  if (from === to || !table.hasRoom(to, more) || !table.hasRoom(from, -more)) return null
  const by = table.take(one) + table.take(other) + table.put(one, to) + table.put(other, from)
  return {
    by,
    undo: () => {
      table.take(one)
      table.take(other)
      table.put(one, from)
      table.put(other, to)
    },
  }
}

/** Until no single move and no exchange makes it better. */
function descend(model: Model, start: readonly number[]): Found {
  const laid = lay(model, exact, start)
  const { table } = laid
  let { cost } = laid
  for (let better = true; better; ) {
    better = false
    for (const change of changesOf(table)) {
      const tried = change()
      if (!tried) continue
      if (tried.by < -1e-9) {
        cost += tried.by
        better = true
      } else tried.undo()
    }
  }
  return { at: [...table.at], cost }
}

function changesOf(table: Table): (() => Change | null)[] {
  const { blocks, slots } = table.model
  return blocks.flatMap((_, one) => [
    ...Array.from({ length: slots }, (_slot, to) => () => shift(table, one, to)),
    ...blocks.slice(one + 1).map((_other, more) => () => exchange(table, one, one + 1 + more)),
  ])
}

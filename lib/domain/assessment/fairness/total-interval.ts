import type { ItemScore, UnitResult } from '../result'
import { type Item, itemsOf, type Points, type SchemeBody } from '../scheme'
import type { Aspect } from './aspects'
import { type RatingSum, type Swing, swingOf } from './swing'
import { divided, rootAbove } from './wilson'

export type TotalInterval = { readonly total: Points; readonly lower: Points; readonly upper: Points }

/** What cannot be read from the points themselves. */
export type Behind = {
  /** the members' points for an item, while they stand */
  readonly marksOf: (itemKey: string) => readonly Points[]
  readonly ratingsOf: (item: Item) => RatingSum | null
}

/**
 * The swings of one aspect are added, because the same cases move them together; those of different aspects as the root of the sum of
 * their squares. Rounded outwards, and never beyond what the scheme can give.
 */
export function totalInterval(scheme: SchemeBody, unit: UnitResult, behind: Behind): TotalInterval {
  const scored = new Map(unit.items.map((score) => [score.itemKey, score]))
  const stretch = stretchOf(scheme, scored)
  const swings = itemsOf(scheme).flatMap((item) => {
    const score = scored.get(item.key)
    const swing = score && swingOf(item, score, behind.marksOf(item.key), behind.ratingsOf(item))
    return swing ? [item.kind === 'BASE' ? stretched(swing, stretch) : swing] : []
  })
  return {
    total: unit.total,
    lower: Math.max(0, unit.total - together(swings, 'down')),
    upper: Math.max(unit.total, Math.min(mostOf(scheme), unit.total + together(swings, 'up'))),
  }
}

function together(swings: readonly Swing[], way: 'down' | 'up'): Points {
  const sums = new Map<Aspect, number>()
  for (const swing of swings) sums.set(swing.aspect, (sums.get(swing.aspect) ?? 0) + swing[way])
  const squares = [...sums.values()].map((sum) => BigInt(sum) * BigInt(sum))
  return Number(rootAbove(squares.reduce((all, one) => all + one, 0n)))
}

type Stretch = { readonly by: number; readonly over: number }

/** Where an item is left out the others are scaled up to the stated total, and their swings with them. */
function stretchOf(scheme: SchemeBody, scored: ReadonlyMap<string, ItemScore>): Stretch {
  const base = itemsOf(scheme).filter(({ kind }) => kind === 'BASE')
  const open = base.filter(({ key }) => scored.get(key)?.state !== 'LEFT_OUT')
  const over = open.reduce((sum, { max }) => sum + max, 0)
  return open.length === base.length || over === 0 ? { by: 1, over: 1 } : { by: scheme.total, over }
}

const stretched = (swing: Swing, { by, over }: Stretch): Swing => ({
  aspect: swing.aspect,
  down: Number(divided(BigInt(swing.down) * BigInt(by), BigInt(over))),
  up: Number(divided(BigInt(swing.up) * BigInt(by), BigInt(over))),
})

/** The stated total and all that bonuses can add. */
function mostOf(scheme: SchemeBody): Points {
  const bonuses = itemsOf(scheme).filter(({ kind }) => kind === 'BONUS')
  const sum = bonuses.reduce((all, { max }) => all + max, 0)
  return scheme.total + Math.min(sum, scheme.bonusCap ?? sum)
}

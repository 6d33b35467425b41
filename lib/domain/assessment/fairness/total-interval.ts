import type { ItemScore, UnitResult } from '../result'
import { type Item, itemsOf, type Points, type SchemeBody } from '../scheme'
import type { Aspect } from './aspects'
import { type Swing, swingOf } from './swing'
import { divided, rootAbove } from './wilson'

export type TotalInterval = { readonly total: Points; readonly lower: Points; readonly upper: Points }

/** The members' points of one unit, by item. */
export type MarksOfUnit = Readonly<Record<string, readonly Points[]>>

/**
 * The swings of one aspect are added, because the same cases move them together; those of different aspects as the root of the sum of
 * their squares. Rounded outwards, and never beyond what the scheme can give.
 */
export function totalInterval(scheme: SchemeBody, unit: UnitResult, marks: MarksOfUnit): TotalInterval {
  const scored = new Map(unit.items.map((score) => [score.itemKey, score]))
  const stretch = stretchOf(scheme, scored)
  const swings = itemsOf(scheme).flatMap((item) => {
    const score = scored.get(item.key)
    const swing = score && swingOf(item, score, marks[item.key] ?? [])
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

type Stretch = { readonly whole: Points; readonly left: Points }

/** Where an item is left out the others are scaled up to the whole, and their swings with them. */
function stretchOf(scheme: SchemeBody, scored: ReadonlyMap<string, ItemScore>): Stretch {
  const base = itemsOf(scheme).filter(({ kind }) => kind === 'BASE')
  const sum = (items: readonly Item[]) => items.reduce((all, { max }) => all + max, 0)
  const whole = sum(base)
  const left = sum(base.filter(({ key }) => scored.get(key)?.state !== 'LEFT_OUT'))
  return left === 0 ? { whole: 1, left: 1 } : { whole, left }
}

const stretched = (swing: Swing, { whole, left }: Stretch): Swing => ({
  aspect: swing.aspect,
  down: Number(divided(BigInt(swing.down) * BigInt(whole), BigInt(left))),
  up: Number(divided(BigInt(swing.up) * BigInt(whole), BigInt(left))),
})

/** The stated total and all that bonuses can add. */
function mostOf(scheme: SchemeBody): Points {
  const bonuses = itemsOf(scheme).filter(({ kind }) => kind === 'BONUS')
  const sum = bonuses.reduce((all, { max }) => all + max, 0)
  return scheme.total + Math.min(sum, scheme.bonusCap ?? sum)
}

import { diff3Merge } from 'node-diff3'
import type { JoinTexts } from '@/lib/domain/joining/join-field'

/** Clause by clause: two changes within one clause touch, however few characters they share. */
export const joinTexts: JoinTexts = (base, mine, theirs) => {
  const regions = diff3Merge(clausesOf(mine), clausesOf(base), clausesOf(theirs))
  const joined = regions.map(({ ok }) => ok?.join(''))
  return joined.every((text) => text !== undefined) ? joined.join('') : null
}

const clause = /[^。！？；，：\n!?;,]*(?:[。！？；，：\n!?;,]+|$)/g

/** A seam between two clauses belongs to both texts, so that neighbours may change apart. */
const clausesOf = (text: string): string[] => (text.match(clause) ?? []).filter(Boolean).flatMap((one) => [one, ''])

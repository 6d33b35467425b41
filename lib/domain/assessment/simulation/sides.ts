import { type AssessmentInput, assess, type JudgedItem } from '../assemble'
import type { Correction } from '../correction'
import type { UnitFacts } from '../facts'
import type { UnitResult } from '../result'
import { itemsOf, type Points, type SchemeBody } from '../scheme'
import { carriedOver, isComparable } from './carried-over'
import type { ItemPair } from './changes'
import { reachOf } from './range'

/** What a past year knows; settled: its result is fixed, and what nobody had judged by then counts as nothing. */
export type PastYear = Omit<AssessmentInput, 'scheme'> & { readonly isSettled: boolean }

/** One unit under one scheme. */
export type Side = {
  readonly scheme: SchemeBody
  readonly facts: UnitFacts
  readonly judged: readonly JudgedItem[]
  readonly corrections: readonly Correction[]
  /** keys of the judged items for which the year knows nothing */
  readonly open: ReadonlySet<string>
}

type Given = Pick<Side, 'judged' | 'corrections'>

export const givenTo = (unitId: string, { judged, corrections }: Given): Given => ({
  judged: judged.filter((one) => one.unitId === unitId),
  corrections: corrections.filter((one) => one.unitId === unitId),
})

/** What people have said last of an item. */
function saidOf(key: string, { judged, corrections }: Given): Points | null {
  const put = corrections.findLast((one) => one.itemKey === key && one.kind === 'POINTS')
  if (put?.kind === 'POINTS') return put.points
  return judged.find(({ itemKey }) => itemKey === key)?.points ?? null
}

export function adoptedSide(scheme: SchemeBody, facts: UnitFacts, given: Given, isSettled: boolean): Side {
  const unknown = itemsOf(scheme).filter(({ key, source }) => source === 'JUDGED' && saidOf(key, given) === null)
  return { scheme, facts, ...given, open: new Set(isSettled ? [] : unknown.map(({ key }) => key)) }
}

/** The same unit under the draft: what people gave goes with its key, as far as it says anything there. */
export function draftSide(scheme: SchemeBody, pairs: readonly ItemPair[], adopted: Side): Side {
  const { facts } = adopted
  const same = new Set(pairs.filter(({ changes }) => changes.length === 0).map(({ key }) => key))
  const changed = pairs.filter(({ key, after }) => after?.source === 'JUDGED' && !same.has(key))
  const carried = changed.map((pair) => ({ key: pair.key, points: pointsCarried(pair, adopted) }))
  const kept = adopted.judged.filter(({ itemKey }) => same.has(itemKey))
  const known = carried.flatMap(({ key: itemKey, points }): JudgedItem[] =>
    points === null ? [] : [{ unitId: facts.unitId, itemKey, by: 'MARKS', marks: 0, points }],
  )
  const open = carried.flatMap(({ key, points }) => (points === null ? key : []))
  const corrections = adopted.corrections.filter((one) => one.kind === 'LEAVE_OUT' || same.has(one.itemKey))
  const stillOpen = [...adopted.open].filter((key) => same.has(key))
  return { scheme, facts, corrections, judged: [...kept, ...known], open: new Set([...stillOpen, ...open]) }
}

function pointsCarried({ key, before, after }: ItemPair, { open, ...given }: Side): Points | null {
  if (!before || !after || open.has(key) || !isComparable(before, after)) return null
  return carriedOver(before, after, saidOf(key, given) ?? 0)
}

/** The result if each open item is at its lowest, or at its highest where `isHigh` says so. */
export function resultAt(
  { scheme, facts, judged, corrections, open }: Side,
  isHigh: (key: string) => boolean,
): UnitResult {
  const filled = itemsOf(scheme)
    .filter(({ key }) => open.has(key))
    .map((item): JudgedItem => {
      const { low, high } = reachOf(item)
      const points = isHigh(item.key) ? high : low
      return { unitId: facts.unitId, itemKey: item.key, by: 'MARKS', marks: 0, points }
    })
  const [result] = assess({ scheme, units: [facts], judged: [...judged, ...filled], corrections }).units
  return result as UnitResult
}

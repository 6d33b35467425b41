import { medianOf } from './median'
import type { UnitResult } from './result'
import { itemsOf, type Points, type SchemeBody } from './scheme'

export type GroupSpread = {
  readonly groupNo: number
  readonly units: readonly { readonly unitId: string; readonly name: string; readonly total: Points }[]
  readonly least: Points
  readonly median: number
  readonly most: Points
  /** of what its members judge, in thousandths of the most it could give: the median of its units; null: nothing is judged */
  readonly judged: number | null
}

/** How the totals of each group lie; units without tasks have none. */
export function spreadOfGroups(scheme: SchemeBody, results: readonly UnitResult[]): GroupSpread[] {
  const byGroup = Map.groupBy(
    results.filter(({ standing }) => standing !== 'NO_TASKS'),
    ({ groupNo }) => groupNo,
  )
  return [...byGroup.entries()]
    .toSorted(([one], [other]) => one - other)
    .map(([groupNo, units]) => {
      const totals = units.map(({ total }) => total)
      const byTotal = units.toSorted((one, other) => one.total - other.total || (one.unitId < other.unitId ? -1 : 1))
      return {
        groupNo,
        units: byTotal.map(({ unitId, name, total }) => ({ unitId, name, total })),
        ...{ least: Math.min(...totals), most: Math.max(...totals), median: medianOf(totals) ?? 0 },
        judged: medianOf(units.flatMap((unit) => judgedShare(scheme, unit) ?? [])),
      }
    })
}

function judgedShare(scheme: SchemeBody, { items }: UnitResult): number | null {
  const keys = new Set(
    itemsOf(scheme)
      .filter(({ kind, judge }) => kind === 'BASE' && judge === 'GROUP')
      .map(({ key }) => key),
  )
  const own = items.filter(({ itemKey, state }) => keys.has(itemKey) && (state === 'SCORED' || state === 'CORRECTED'))
  return shareOf(own)
}

/** In thousandths, half up; null of nothing. */
export function shareOf(scores: readonly { readonly points: Points; readonly max: Points }[]): number | null {
  const max = scores.reduce((sum, score) => sum + score.max, 0)
  const points = scores.reduce((sum, score) => sum + score.points, 0)
  return max === 0 ? null : Math.floor((2000 * points + max) / (2 * max))
}

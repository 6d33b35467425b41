import type { TotalInterval } from './total-interval'

/**
 * 档次: the unit with the most points leads a band. Whoever's interval meets the leader's cannot be told from him and stands in his band, and
 * with him everybody who has as many points or more; the next band begins below. So every unit is in one band, none with more points is in a
 * lower one, and the order in which they come does not matter.
 */
export function inBands<Unit>(units: readonly Unit[], intervalOf: (unit: Unit) => TotalInterval): Unit[][] {
  const bands: Unit[][] = []
  let rest = units.map((unit) => ({ unit, ...intervalOf(unit) }))
  while (rest.length > 0) {
    const most = Math.max(...rest.map(({ total }) => total))
    const leads = Math.min(...rest.filter(({ total }) => total === most).map(({ lower }) => lower))
    const reach = Math.min(...rest.filter(({ upper }) => upper >= leads).map(({ total }) => total))
    bands.push(rest.filter(({ total }) => total >= reach).map(({ unit }) => unit))
    rest = rest.filter(({ total }) => total < reach)
  }
  return bands
}

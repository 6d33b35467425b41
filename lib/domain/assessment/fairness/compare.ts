import { type UnitKind, unitKinds } from '@/lib/domain/assignment/assignment'
import type { UnitResult } from '../result'
import { inBands } from './bands'
import { byName } from './by-name'
import { type Classed, classOf, difficulties, type Likeness, type UnitClass } from './classes'
import type { TotalInterval } from './total-interval'

export type Comparable = Classed & {
  readonly unitId: string
  readonly name: string
  readonly standing: UnitResult['standing']
  readonly interval: TotalInterval
}

/** Units of one class in bands, the best first; within a band by name, because nothing else tells them apart. */
export type ComparedClass<Unit> = { readonly shared: UnitClass; readonly bands: readonly (readonly Unit[])[] }

export type Comparison<Unit> = {
  readonly classes: readonly ComparedClass<Unit>[]
  /** 不参加比较: nothing to do, or too little to say anything */
  readonly apart: readonly Unit[]
}

/** Like with like; the order in which the units come does not matter. */
export function compare<Unit extends Comparable>(units: readonly Unit[], likeness: Likeness): Comparison<Unit> {
  const compared = Map.groupBy(
    units.filter(({ standing }) => standing === 'COMPARED'),
    (unit) => JSON.stringify(classOf(unit, likeness)),
  )
  const classes = [...compared.entries()].map(([shared, members]) => ({
    shared: JSON.parse(shared) as UnitClass,
    bands: inBands(members, ({ interval }) => interval).map((band) => band.toSorted(byName)),
  }))
  return {
    classes: classes.toSorted((one, other) => placeOf(one.shared) - placeOf(other.shared)),
    apart: units.filter(({ standing }) => standing !== 'COMPARED').toSorted(byName),
  }
}

/** As the lists of classes have them, so that a page reads the same every time. */
function placeOf({ load, kind, difficulty, groupNo }: UnitClass): number {
  const at = <Key>(list: readonly Key[], key: Key | null) => (key === null ? 0 : list.indexOf(key) + 1)
  const places = [load?.at ?? 0, at<UnitKind>(unitKinds, kind), at(difficulties, difficulty), groupNo ?? 0]
  return places.reduce((all, place) => all * 100 + place, 0)
}

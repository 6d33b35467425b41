import { localDate } from '@/lib/domain/deadlines/local-date'
import { dayToStore } from '@/lib/store/days'
import { categoryTree } from '../categories'
import { at, clock } from '../days'
import { demoDelegations } from '../delegations'
import { identifiers } from '../identifiers'
import { answerClasses, sessions, term } from '../terms'
import { townCells } from '../towns'
import type { CategoryCode } from '../types'
import { demoUnits } from '../units'
import { categoryKey } from '../world'

export type Ground = { congressId: string; id: () => string }

const founded = at(localDate('2022-01-04'), clock(9, 0))

export const stored = (day: string) => dayToStore(localDate(day))

export function termRow({ congressId, id }: Ground) {
  return { id: id(), congressId, number: term.number, startsOn: stored(term.startsOn) }
}

export function sessionRows({ congressId, id }: Ground, termId: string) {
  return sessions.map(({ number, year, opensOn, closesOn }) => {
    const days = { opensOn: stored(opensOn), closesOn: stored(closesOn) }
    return { id: id(), congressId, termId, number, year, ...days }
  })
}

export function delegationRows({ congressId, id }: Ground, termId: string) {
  return demoDelegations.map(({ name }, place) => ({ id: id(), congressId, termId, name, ordinal: place + 1 }))
}

/** Where the district's towns lie about each other; with ids of their own, so that all others stay what they are. */
export function townRows({ congressId }: Ground) {
  const newId = identifiers('towns of the district')
  return townCells.map(([name, row, column]) => ({ id: newId(founded), congressId, name, row, column }))
}

export function answerClassRows({ congressId, id }: Ground) {
  return answerClasses.map((one, place) => ({ id: id(), congressId, ...one, ordinal: place + 1 }))
}

export function unitRows({ congressId, id }: Ground) {
  return demoUnits.map(({ name, aliases, kind, prefix, group }) => ({
    ...{ id: id(), congressId, name, kind, aliases: [...aliases] },
    documentPrefix: prefix,
    assessmentGroup: group,
    validFrom: stored('2019-01-01'),
  }))
}

/** The tree is kept anew each year, so that old figures stand. */
export function topicRows({ congressId, id }: Ground) {
  const ids = new Map<string, string>()
  const rows = sessions.flatMap(({ year }) =>
    categoryTree.flatMap(({ name, parts }, place) => {
      const root = { id: id(), congressId, year, parentId: null, name, ordinal: (place + 1) * 10 }
      const under = Object.entries(parts).map(([code, part], order) => {
        const row = { id: id(), congressId, year, parentId: root.id, name: part, ordinal: root.ordinal + order + 1 }
        ids.set(categoryKey(year, code as CategoryCode), row.id)
        return row
      })
      return [root, ...under]
    }),
  )
  return { rows, ids }
}

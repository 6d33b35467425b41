import { chanceOf } from './chance'
import type { Course } from './course'
import type { ReplyMeeting } from './meetings'
import { staffOf } from './staff'
import type { UnitCode } from './types'
import { unitOf } from './units'

export type CameFor = { readonly presence: 'HEAD' | 'DEPUTY'; readonly name: string; readonly post: string }

const headsOfHundred = 62

/** Who spoke for a unit at a meeting: its head, or a deputy where the head had something else to do. */
export function cameFor(unit: UnitCode, { number }: ReplyMeeting): CameFor {
  const { deputy, name } = unitOf(unit)
  const staff = staffOf(unit)
  const isHead = chanceOf(`who came of ${unit} to meeting ${number}`).below(100) < headsOfHundred
  if (!isHead) return { presence: 'DEPUTY', name: staff.deputy, post: deputy }
  return { presence: 'HEAD', name: staff.head, post: name.endsWith('镇人民政府') ? '镇长' : deputy.replace('副', '') }
}

const reasons = [
  ['ILLNESS', '因病住院，已委托附议代表到会。'],
  ['OFFICIAL_DUTY', '当日参加上级组织的培训，已委托附议代表到会。'],
  ['AWAY', '在外地出差，返程赶不上，已委托附议代表到会。'],
  ['FAMILY', '家中有急事，已委托附议代表到会。'],
] as const
const withSomebodyAway: readonly number[] = [1, 3, 4, 5]

export type Away = { readonly ground: (typeof reasons)[number][0]; readonly reason: string }

/** Four of the 81 were on leave; whoever had signed beside them heard the answer. */
export function delegatesAway(courses: readonly Course[]): ReadonlyMap<string, Away> {
  return new Map(
    withSomebodyAway.flatMap((number, place) => {
      const there = courses.filter(({ meeting }) => meeting.number === number)
      const alone = there.filter(({ coSigners, written }) => coSigners.length === 0 || written.firstRound)
      const needed = new Set(alone.map(({ lead }) => lead.name))
      const name = there.map(({ lead }) => lead.name).find((one) => !needed.has(one))
      const [ground, reason] = reasons[place] ?? reasons[0]
      return name ? [[name, { ground, reason }] as const] : []
    }),
  )
}

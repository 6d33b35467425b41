import type { LocalDate } from '../deadlines/local-date'
import { type OccasionKind, occasionKinds, type PerformanceFacts } from './facts'
import { type AttendancePart, attended, membersOf } from './measures'

/**
 * What the public reads of a delegate in a year [DB 58]. `led` stays inside: from it is counted and named at the moment of reading
 * what is public then, and nothing whose identity is kept [SD 11].
 */
export type PublicPage = {
  readonly year: number
  readonly name: string
  readonly delegation: string | null
  readonly term: number
  readonly from: LocalDate
  readonly to: LocalDate | null
  readonly led: readonly string[]
  readonly attendance: readonly {
    readonly kind: OccasionKind
    readonly asked: number
    readonly present: number
    readonly leave: number
  }[]
  readonly dutyDays: number
  readonly speeches: number
}

type Basic = Pick<PublicPage, 'name' | 'delegation' | 'term' | 'from' | 'to'>

/** In sums only: no place, no reason of leave, no words of his, nothing private, and no meeting that would tell whose a kept suggestion is. */
export function publicPageOf(basic: Basic, facts: PerformanceFacts, year: number, asOf: LocalDate): PublicPage {
  const { name, delegation, term, from, to } = basic
  const open = { ...facts, occasions: facts.occasions.filter(({ keepsIdentity }) => !keepsIdentity) }
  const sum = (kind: OccasionKind, part: AttendancePart) => attended(kind, part, open).length
  const rows = occasionKinds.map((kind) => ({
    ...{ kind, asked: sum(kind, 'ASKED'), present: sum(kind, 'PRESENT'), leave: sum(kind, 'LEAVE') },
  }))
  return {
    ...{ year, name, delegation, term, from, to },
    led: membersOf('accepted', facts, asOf).map(({ id }) => id),
    attendance: rows.filter(({ asked }) => asked > 0),
    dutyDays: membersOf('dutyDays', facts, asOf).length,
    speeches: membersOf('speeches', facts, asOf).length,
  }
}

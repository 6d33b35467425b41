import type { HolderKind } from '../deadlines/deadline'
import type { LimitPurpose } from '../deadlines/limits'
import type { LocalDate } from '../deadlines/local-date'

type Line = {
  readonly key: string
  readonly purpose: LimitPurpose
  readonly bearer: HolderKind
  readonly unitId: string | null
  readonly dueOn: LocalDate
  readonly isProvisional: boolean
  readonly doneOn: LocalDate | null
  readonly voidOn: LocalDate | null
}

export type Move = {
  readonly purpose: LimitPurpose
  readonly unitId: string | null
  readonly before: LocalDate
  readonly after: LocalDate
}

const isOpen = ({ doneOn, voidOn }: Line): boolean => doneOn === null && voidOn === null

/** Which open lines another calendar moves, and how many days it merely settles. What is over on either side stays out. */
export function compareLines<Kept extends Line>(kept: readonly Kept[], counted: readonly Line[]) {
  const fresh = new Map(counted.filter(isOpen).map((line) => [line.key, line]))
  const pairs = kept.filter(isOpen).flatMap((before) => {
    const after = fresh.get(before.key)
    return after ? [{ before, after }] : []
  })
  return {
    moved: pairs.filter(({ before, after }) => before.dueOn !== after.dueOn),
    settled: pairs.filter(
      ({ before, after }) => before.dueOn === after.dueOn && before.isProvisional && !after.isProvisional,
    ).length,
  }
}

/** To whom a sentence about moved days may be said: everybody, the unit whose draft it is, the delegate whose silence it would tell. */
export const tellings = ['OPEN', 'UNIT', 'FEEDBACK'] as const
export type Telling = (typeof tellings)[number]

const tellingOf = ({ purpose }: Move): Telling => {
  if (purpose === 'feedback') return 'FEEDBACK'
  return purpose === 'draft' || purpose === 'sign' ? 'UNIT' : 'OPEN'
}

const mostNamed = 5

/** One sentence a suggestion, however many of its days moved; its people hear only of what they may see. */
export function tellMoves(moves: readonly Move[]) {
  const telling = tellings.find((one) => moves.some((move) => tellingOf(move) === one)) ?? 'OPEN'
  const named = moves.filter((move) => tellingOf(move) === telling)
  const distinct = [...new Map(named.map(({ unitId: _, ...move }) => [Object.values(move).join(), move])).values()]
  return {
    telling,
    moves: distinct.slice(0, mostNamed),
    unitIds: [...new Set(moves.flatMap(({ unitId }) => unitId ?? []))].sort(),
  }
}

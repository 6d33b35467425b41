import type { ReportNumber, ReportNumbers } from './report'

export type Difference = {
  readonly key: string
  /** null: what is counted today was not there, or is there no more */
  readonly frozen: ReportNumber | null
  readonly now: ReportNumber | null
}

/** Where a number of today is another than the frozen one. Groups are found again by what they are, wherever they stand now. */
export function differencesOf(frozen: ReportNumbers, now: ReportNumbers): Difference[] {
  const today = new Map(Object.values(now).map((number) => [identityOf(number), number]))
  const kept = new Set(Object.values(frozen).map(identityOf))
  const changed = Object.values(frozen).flatMap((number): Difference[] => {
    const other = today.get(identityOf(number)) ?? null
    return other && isSame(number, other) ? [] : [{ key: number.key, frozen: number, now: other }]
  })
  const added = Object.values(now).filter((number) => !kept.has(identityOf(number)))
  return [...changed, ...added.map((number) => ({ key: number.key, frozen: null, now: number }))]
}

const identityOf = ({ key, group, definition }: ReportNumber): string =>
  group ? JSON.stringify([group.kind, group.id, definition.figure, definition.part, definition.of]) : key

const isSame = (one: ReportNumber, other: ReportNumber): boolean =>
  one.value === other.value && one.part === other.part && one.base === other.base

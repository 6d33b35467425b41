import { type Deadline, type HolderKind, occasionOf } from '@/lib/domain/deadlines/deadline'
import type { LimitPurpose, LimitUnit } from '@/lib/domain/deadlines/limits'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'

/** One row of the ledger as it is kept. */
export type LedgerLine = {
  readonly id: string
  readonly key: string
  readonly purpose: LimitPurpose
  readonly round: number
  readonly assignmentId: string | null
  readonly referenceId: string | null
  readonly bearer: HolderKind
  readonly unitId: string | null
  readonly startedOn: LocalDate
  readonly firstDueOn: LocalDate
  readonly dueOn: LocalDate
  readonly isProvisional: boolean
  readonly pausedSince: LocalDate | null
  readonly occasion: number
  readonly basis: string
  readonly count: number
  readonly unit: LimitUnit
  readonly doneOn: LocalDate | null
  readonly voidOn: LocalDate | null
  readonly rulesVersion: number
  readonly calendarVersion: number
}

export type NewLine = Omit<LedgerLine, 'id'> & { readonly suggestionId: string }

export type Versions = { readonly rulesVersion: number; readonly calendarVersion: number }

/** What was derived, beside what is kept: only what differs is written. What nobody ever waited for gets no line, and what is over stays as it was counted. */
export function linesToWrite(
  suggestionId: string,
  derived: readonly Deadline[],
  kept: readonly LedgerLine[],
  versions: Versions,
  today: LocalDate,
): NewLine[] {
  const known = new Map(kept.map((line) => [line.key, line]))
  const lines = derived.flatMap((deadline) => {
    const line = lineOf(suggestionId, deadline, versions)
    const before = known.get(line.key)
    known.delete(line.key)
    if (!before) return line.voidOn === null ? [line] : []
    return isOver(before, line) || isSame(before, line) ? [] : [line]
  })
  const dropped = [...known.values()].filter(({ doneOn, voidOn }) => doneOn === null && voidOn === null)
  return [...lines, ...dropped.map(({ id: _, ...line }) => ({ ...line, suggestionId, voidOn: today }))]
}

function lineOf(suggestionId: string, deadline: Deadline, versions: Versions): NewLine {
  const { limit, startedOn } = deadline.clock
  return {
    suggestionId,
    key: deadline.key,
    purpose: deadline.purpose,
    round: deadline.round,
    assignmentId: deadline.assignmentId,
    referenceId: deadline.referenceId,
    bearer: deadline.bearer.kind,
    unitId: deadline.bearer.unitId,
    startedOn,
    firstDueOn: deadline.firstDueOn,
    dueOn: deadline.dueOn,
    isProvisional: deadline.provisional,
    pausedSince: deadline.pausedSince,
    occasion: occasionOf(deadline),
    basis: limit.basis,
    count: limit.count,
    unit: limit.unit,
    doneOn: deadline.doneOn,
    voidOn: deadline.voidOn,
    ...versions,
  }
}

/** What is over keeps the day by which it was counted, also where it decides whose a day was. */
export function asKept(derived: readonly Deadline[], kept: readonly LedgerLine[]): Deadline[] {
  const known = new Map(kept.map((line) => [line.key, line]))
  return derived.map((deadline) => {
    const line = known.get(deadline.key)
    return line && isOver(line, deadline) ? { ...deadline, dueOn: line.dueOn, pausedSince: line.pausedSince } : deadline
  })
}

/** Done or void already, and still on the same day: a later calendar does not move it. */
const isOver = (before: LedgerLine, line: Pick<Deadline, 'doneOn' | 'voidOn'>): boolean =>
  (before.doneOn !== null || before.voidOn !== null) && before.doneOn === line.doneOn && before.voidOn === line.voidOn

/** A new version of calendar or rules alone is no reason to write a line again. */
function isSame(before: LedgerLine, line: NewLine): boolean {
  const compared = Object.keys(line).filter(
    (field) => !['suggestionId', 'rulesVersion', 'calendarVersion'].includes(field),
  )
  return compared.every((field) => before[field as keyof LedgerLine] === line[field as keyof NewLine])
}

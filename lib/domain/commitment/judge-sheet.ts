import type { LocalDate } from '../deadlines/local-date'
import { squeezed, tidy } from '../import/clean-text'
import type { Commitment } from './commitment'
import { type Progress, whyNotTold } from './moves'
import {
  readMark,
  readPercent,
  readWholeDay,
  type SheetColumn,
  type SheetLine,
  type ShownColumn,
  shownColumns,
  type ToldColumn,
  textOf,
} from './sheet'

/** A promise as its row shows it, and as it stands now. */
export type PromiseOnSheet = Pick<Commitment, 'dueOn' | 'claim'> & {
  readonly id: string
  /** what stands in the row but for its state, which changes by itself */
  readonly shown: Readonly<Record<Exclude<ShownColumn, 'state'>, string>>
  readonly isOver: boolean
  readonly last: (Progress & { readonly id: string; readonly postedOn: LocalDate }) | null
}

/** What was typed, as the form of the screen sends it. */
export type Typed = {
  readonly percent?: number
  readonly text: string
  readonly expectedOn?: LocalDate
  readonly slipReason: string
}

export type Fault = {
  readonly column: SheetColumn
  readonly code: string
  readonly facts?: Readonly<Record<string, string | number>>
}

export type JudgedLine = {
  readonly line: number
  readonly commitmentId: string | null
  readonly lastId: string | null
  readonly title: string
  readonly measure: string
  readonly typed: Typed
  readonly verdict: 'TOLD' | 'UNCHANGED' | 'REFUSED'
  readonly faults: readonly Fault[]
}

export type JudgeOf = {
  readonly promises: ReadonlyMap<string, PromiseOnSheet>
  readonly today: LocalDate
  /** what the form of the screen would say of it */
  readonly shapeFaults: (typed: Typed) => readonly Fault[]
}

/** Every line by the rules of the screen, and whether the sheet is still of today: nothing of it is left out silently. */
export function judgeLines(lines: readonly SheetLine[], of: JudgeOf): JudgedLine[] {
  const seen = new Map<string, number>()
  return lines.map((line) => {
    const mark = readMark(line.cells.mark)
    const before = mark && seen.get(mark.commitmentId)
    if (mark && before === undefined) seen.set(mark.commitmentId, line.line)
    return judgeLine(line, mark, before ?? null, of)
  })
}

function judgeLine(line: SheetLine, mark: ReturnType<typeof readMark>, before: number | null, of: JudgeOf): JudgedLine {
  const { cells } = line
  const promise = mark ? of.promises.get(mark.commitmentId) : undefined
  const { typed, unread } = typedIn(cells)
  const is = {
    line: line.line,
    commitmentId: promise?.id ?? null,
    lastId: mark?.lastId ?? null,
    title: promise?.shown.suggestion ?? textOf(cells.suggestion),
    measure: promise?.shown.measure ?? textOf(cells.measure),
    typed,
  }
  const refused = (...faults: readonly Fault[]): JudgedLine => ({ ...is, verdict: 'REFUSED', faults })
  if (!promise || !mark) return refused({ column: 'mark', code: 'row-unknown' })
  if (before !== null) return refused({ column: 'mark', code: 'row-twice', facts: { line: before } })
  const changed = changedColumns(cells, promise)
  if (unread.length === 0 && changed.length === 0 && isAsBefore(typed, promise, mark.lastId))
    return { ...is, verdict: 'UNCHANGED', faults: [] }
  const faults = [
    ...changed,
    ...(mark.lastId === (promise.last?.id ?? null) ? [] : [toldSince(promise)]),
    ...(unread.length > 0 ? unread : faultsOf(typed, promise, of)),
  ]
  return faults.length > 0 ? refused(...faults) : { ...is, verdict: 'TOLD', faults }
}

function typedIn(cells: SheetLine['cells']): { typed: Typed; unread: Fault[] } {
  const percent = readPercent(cells.percent)
  const day = readWholeDay(cells.expectedOn)
  const isRead = percent === null || !Number.isNaN(percent)
  const asWritten = (column: ToldColumn): Fault => ({
    column,
    code: `${column}-unreadable`,
    facts: { written: textOf(cells[column]).slice(0, 40) },
  })
  return {
    typed: {
      ...(percent !== null && isRead ? { percent } : {}),
      text: tidy(textOf(cells.text)),
      ...(day ? { expectedOn: day } : {}),
      slipReason: tidy(textOf(cells.slipReason)),
    },
    unread: [...(isRead ? [] : [asWritten('percent')]), ...(day === undefined ? [asWritten('expectedOn')] : [])],
  }
}

/** Left as it was taken out, or emptied: on the screen that is not told either. */
function isAsBefore({ percent, text, expectedOn, slipReason }: Typed, { last }: PromiseOnSheet, seen: string | null) {
  if (percent === undefined && text === '' && expectedOn === undefined && slipReason === '') return true
  if (!last || last.id !== seen) return false
  return (
    percent === last.percent &&
    same(text, last.text) &&
    (expectedOn ?? null) === last.expectedOn &&
    same(slipReason, last.slipReason)
  )
}

const same = (left: string, right: string): boolean => squeezed(left) === squeezed(right)

function changedColumns(cells: SheetLine['cells'], { shown, dueOn }: PromiseOnSheet): Fault[] {
  return shownColumns.flatMap((column) => {
    if (column === 'state') return []
    const isSame = column === 'dueOn' ? readWholeDay(cells.dueOn) === dueOn : same(textOf(cells[column]), shown[column])
    return isSame ? [] : [{ column, code: 'fixed-changed', facts: { stands: shown[column].slice(0, 60) } }]
  })
}

/** Somebody has told of it since the sheet was taken out; what he said stands beside what is in the sheet. */
const toldSince = ({ last }: PromiseOnSheet): Fault => ({
  column: 'mark',
  code: 'told-since',
  facts: { day: last?.postedOn ?? '', percent: last?.percent ?? 0, text: (last?.text ?? '').slice(0, 60) },
})

function faultsOf(typed: Typed, promise: PromiseOnSheet, { today, shapeFaults }: JudgeOf): readonly Fault[] {
  const { dueOn, claim, isOver, last } = promise
  if (isOver) return [{ column: 'state', code: 'commitment-closed' }]
  if (claim !== null) return [{ column: 'state', code: claim.isTrue === null ? 'claim-standing' : 'claim-verified' }]
  const shape = shapeFaults(typed)
  if (shape.length > 0) return shape
  if (last && same(typed.text, last.text)) return [{ column: 'text', code: 'text-as-before' }]
  const why = whyNotTold(dueOn, { expectedOn: typed.expectedOn ?? null, slipReason: typed.slipReason }, today)
  return why
    ? [{ column: why === 'slip-reason-missing' ? 'slipReason' : 'expectedOn', code: why, facts: { dueOn } }]
    : []
}

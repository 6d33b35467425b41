import { compareLines, type Move, tellMoves } from '@/lib/domain/calendar/moves'
import { type RuleBook, readRuleBook } from '@/lib/store/calendar'
import { readCalendarWith } from '@/lib/store/calendar-versions'
import { type NewEvent, recordSystemEvents } from '@/lib/store/events'
import { type CountedLedger, countLedgers, keepCounted } from '@/lib/store/ledger'
import type { LedgerLine, NewLine } from '@/lib/store/ledger-lines'
import { enqueueRecount, type RecountJob } from '@/lib/store/outbox'
import {
  holdInOrder,
  keepVersion,
  type MoveRow,
  nextSuggestions,
  readExpected,
  writeMoves,
} from '@/lib/store/recount-moves'
import {
  beginAgain,
  endApplying,
  endCounting,
  keepStep,
  type Recount,
  type Step,
  startRecount,
  takeRecount,
} from '@/lib/store/recounts'
import { transactFor } from '@/lib/store/transact'
import type { Tx } from '@/lib/store/tx'
import { instantNow } from '@/lib/web/this-moment'

/** Suggestions a step. Where it writes, people wait for a suggestion that it holds: no longer than a blink. */
const together = { COUNTING: 200, APPLYING: 25 }
const turnMilliseconds = 45_000

/** One turn of the worker; what is left is put back into the queue, so that other congresses have theirs. */
export async function recount({ congressId }: RecountJob): Promise<void> {
  const ends = performance.now() + turnMilliseconds
  while (await stepIn(congressId, instantNow()))
    if (performance.now() > ends) return transactFor(congressId, (tx) => enqueueRecount(tx, congressId))
}

/** One step, whole or not at all: a worker that dies leaves the place it had reached. Answers whether there may be another. */
export function stepIn(congressId: string, now: Date): Promise<boolean> {
  return transactFor(congressId, async (tx) => {
    const taken = await takeRecount(tx)
    if (!taken) return false
    return taken.phase === 'COUNTING' ? countStep(tx, congressId, taken, now) : applyStep(tx, congressId, taken, now)
  })
}

async function countStep(tx: Tx, congressId: string, taken: Recount, now: Date): Promise<boolean> {
  const ids = await nextSuggestions(tx, taken.reached, together.COUNTING)
  if (ids.length === 0) {
    await endCounting(tx, taken, now)
    return false
  }
  const found = (await countLedgers(tx, ids, now, await bookWith(tx, taken.editionId))).map(expectedOf)
  await writeMoves(
    tx,
    congressId,
    taken,
    found.flatMap(({ rows }) => rows),
    false,
  )
  await keepStep(tx, taken, stepOf(ids, found))
  return true
}

async function bookWith(tx: Tx, editionId: string): Promise<RuleBook> {
  const book = await readRuleBook(tx)
  return { ...book, rules: { ...book.rules, calendar: await readCalendarWith(tx, editionId) } }
}

async function applyStep(tx: Tx, congressId: string, taken: Recount, now: Date): Promise<boolean> {
  const ids = await nextSuggestions(tx, taken.reached, together.APPLYING)
  if (ids.length === 0) {
    if (await beginAgain(tx, taken)) return true
    await endApplying(tx, taken, now)
    if (await startRecount(tx, congressId, now)) await enqueueRecount(tx, congressId)
    return false
  }
  await holdInOrder(tx, ids)
  const book = await readRuleBook(tx)
  const expected = await readExpected(tx, taken, ids)
  const counted = await countLedgers(tx, ids, now, book)
  const found = counted.map((one) => appliedOf(one, expected))
  await keepCounted(tx, congressId, counted)
  await keepVersion(tx, ids, book.calendarVersion)
  await writeMoves(
    tx,
    congressId,
    taken,
    found.flatMap(({ rows }) => rows),
    true,
  )
  await keepStep(tx, taken, stepOf(ids, found))
  await recordSystemEvents(
    tx,
    congressId,
    found.flatMap((one) => (one.moves.length > 0 ? [movedEvent(one, now)] : [])),
  )
  return true
}

type Found = {
  readonly suggestionId: string
  readonly open: readonly string[]
  readonly rows: readonly MoveRow[]
  readonly moves: readonly Move[]
  readonly settled: number
}

function expectedOf({ facts, lines, changes }: CountedLedger): Found {
  const { moved, settled } = compareLines(lines, changes)
  const rows = moved.map(({ before, after }) => rowOf(facts.suggestionId, before, after))
  return { suggestionId: facts.suggestionId, open: openOf(lines), rows, moves: [], settled }
}

/** An act since the confirmation has moved its lines already; from where, the list of what was expected still knows. */
function appliedOf(counted: CountedLedger, expected: readonly MoveRow[]): Found {
  const { lines, changes } = counted
  const found = expectedOf(counted)
  const early = expected.flatMap(({ deadlineId, before, provisionalBefore, after }) => {
    const line = lines.find(({ id, doneOn, voidOn }) => id === deadlineId && doneOn === null && voidOn === null)
    const isMoved = line && line.dueOn === after && !changes.some(({ key }) => key === line.key)
    return isMoved
      ? [rowOf(found.suggestionId, { ...line, dueOn: before, isProvisional: provisionalBefore }, line)]
      : []
  })
  const rows = [...found.rows, ...early]
  const moves = rows.map(({ deadlineId, before, after }) => {
    const { purpose, unitId } = lines.find(({ id }) => id === deadlineId) as LedgerLine
    return { purpose, unitId, before, after }
  })
  return { ...found, rows, moves }
}

const openOf = (lines: readonly LedgerLine[]): string[] =>
  lines.filter(({ doneOn, voidOn }) => doneOn === null && voidOn === null).map(({ id }) => id)

type Counted = Pick<NewLine, 'dueOn' | 'isProvisional'>

const rowOf = (suggestionId: string, before: LedgerLine, after: Counted): MoveRow => ({
  deadlineId: before.id,
  suggestionId,
  before: before.dueOn,
  provisionalBefore: before.isProvisional,
  after: after.dueOn,
  provisionalAfter: after.isProvisional,
})

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

const stepOf = (ids: readonly string[], found: readonly Found[]): Step => ({
  reached: ids.at(-1) as string,
  done: sum(found.map(({ open }) => open.length)),
  moved: sum(found.map(({ rows }) => rows.length)),
  settled: sum(found.map(({ settled }) => settled)),
})

const movedEvent = ({ suggestionId, moves }: Found, at: Date): NewEvent => ({
  type: 'deadline.moved',
  subjectId: suggestionId,
  suggestionId,
  at,
  data: tellMoves(moves),
})

import { authorize } from '@/lib/domain/access/policy'
import type { Clock } from '@/lib/domain/deadlines/count'
import { type Explanation, explain } from '@/lib/domain/deadlines/explain'
import { ledgerOf } from '@/lib/domain/deadlines/ledger'
import type { Limit } from '@/lib/domain/deadlines/limits'
import type { Rules } from '@/lib/domain/deadlines/rules'
import { Refusal } from '@/lib/domain/refusal'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { seesDeadline } from '@/lib/domain/suggestion/seen-deadline'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { readRuleBook } from '@/lib/store/calendar'
import { readCalendarOf } from '@/lib/store/calendar-versions'
import { type Booked, readBooked } from '@/lib/store/ledger-facts'
import type { LedgerLine } from '@/lib/store/ledger-lines'
import { readSuggestion } from '@/lib/store/suggestions'
import type { Tx } from '@/lib/store/tx'
import { readFormerUnits } from '@/lib/store/unit-names'
import { type Head, head } from './office-moves'
import type { Query, Reading } from './query'

export type LedgerRow = Omit<LedgerLine, 'key' | 'assignmentId' | 'referenceId' | 'occasion'> & {
  readonly unitName: string | null
}

export type LedgerView = { readonly suggestion: Head; readonly rows: readonly LedgerRow[] }

export type DeadlineView = {
  readonly suggestion: Head
  readonly row: LedgerRow
  /** by the rule and the calendar that the row was counted by */
  readonly explanation: Explanation
  /** the congress has adopted a newer calendar since */
  readonly hasNewerCalendar: boolean
}

/** 期限账本: for everybody who may see the suggestion, without the lines that would tell him more. */
export const getLedger: Query<string, LedgerView> = async (reading, suggestionId) => {
  const { suggestion, lines } = await readLedger(reading, suggestionId)
  const names = await namesIn(reading.tx, suggestion)
  return { suggestion: head(suggestion), rows: lines.map((line) => rowOf(line, names)).sort(byTime) }
}

export const getDeadline: Query<{ suggestionId: string; deadlineId: string }, DeadlineView> = async (
  reading,
  { suggestionId, deadlineId },
) => {
  const { suggestion, booked, lines } = await readLedger(reading, suggestionId)
  const line = lines.find(({ id }) => id === deadlineId)
  if (!booked || !line) throw new Refusal('not-found')
  const { rules, calendarVersion } = await readRuleBook(reading.tx)
  const calendar = await readCalendarOf(reading.tx, line.calendarVersion)
  return {
    suggestion: head(suggestion),
    row: rowOf(line, await namesIn(reading.tx, suggestion)),
    explanation: explain(clockOf(line, booked, rules), calendar),
    hasNewerCalendar: calendarVersion > line.calendarVersion,
  }
}

type Read = { suggestion: Suggestion; booked: Booked | undefined; lines: LedgerLine[] }

async function readLedger({ tx, actor, moment }: Reading, suggestionId: string): Promise<Read> {
  const suggestion = await readSuggestion(tx, suggestionId)
  authorize(actor, suggestionPolicy.view, suggestion)
  const [booked] = await readBooked(tx, [suggestionId], moment.now)
  return { suggestion, booked, lines: (booked?.lines ?? []).filter((line) => seesDeadline(actor, suggestion, line)) }
}

/** What happened is read again; the number is the one under which the line was written. */
function clockOf(line: LedgerLine, { facts }: Booked, rules: Rules): Clock {
  const { basis, count, unit, startedOn } = line
  const derived = ledgerOf(facts, rules).find(({ key }) => key === line.key)?.clock
  const limit = derived?.limit ?? rules.limits.find(({ purpose }) => purpose === line.purpose)
  const written = { ...(limit as Limit), basis, count, unit }
  if (derived?.startedOn === startedOn) return { ...derived, limit: written }
  return { limit: written, startedOn, pauses: [], extensions: [], cap: null, statedOn: null }
}

const rowOf = (
  { key: _, assignmentId: __, referenceId: ___, occasion: ____, ...line }: LedgerLine,
  names: ReadonlyMap<string, string>,
): LedgerRow => ({ ...line, unitName: names.get(line.unitId ?? '') ?? null })

/** Of all units that have a part in it, or had one. */
export async function namesIn(tx: Tx, { id, assignments }: Suggestion): Promise<Map<string, string>> {
  const formers = await readFormerUnits(tx, id)
  return new Map([
    ...formers.map(({ unitId, name }) => [unitId, name] as const),
    ...assignments.map(({ unitId, unitName }) => [unitId, unitName] as const),
  ])
}

const byTime = (left: LedgerRow, right: LedgerRow): number =>
  `${left.startedOn} ${left.dueOn}` < `${right.startedOn} ${right.dueOn}` ? -1 : 1

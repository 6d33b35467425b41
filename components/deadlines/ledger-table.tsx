import { type Column, DataTable } from '@/components/ui/data-table'
import type { DatedDay } from '@/components/ui/dated'
import { isAwaited } from '@/lib/domain/deadlines/deadline'
import { lateness } from '@/lib/domain/deadlines/due'
import { isRight } from '@/lib/domain/deadlines/limits'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { LedgerRow } from '@/lib/queries/get-ledger'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { dueCell } from './due-day'

type LedgerTableProps = {
  caption: string
  rows: readonly LedgerRow[]
  suggestionId: string
  today: LocalDate
  words: Words
}

export function LedgerTable({ caption, rows, suggestionId, today, words }: LedgerTableProps) {
  const { ledger, language } = words
  const columns: Column<LedgerRow>[] = [
    { key: 'purpose', header: ledger.purpose, heads: true, cell: (row) => purposeText(row, words) },
    { key: 'bearer', header: ledger.bearer, cell: (row) => bearerText(row, words) },
    { key: 'startedOn', header: ledger.startedOn, fit: 'tight', cell: (row) => dayText(row.startedOn, language) },
    {
      key: 'dueOn',
      header: ledger.dueOn,
      cell: (row) => ({ ...standingOf(row, today, words), href: `/suggestions/${suggestionId}/deadlines/${row.id}` }),
    },
  ]
  const outcome: Column<LedgerRow> = {
    key: 'outcome',
    header: ledger.outcome,
    cell: (row) => outcomeText(row, words) ?? '',
  }
  const shown = rows.some((row) => !isAwaited(row)) ? [...columns, outcome] : columns
  return <DataTable caption={caption} columns={shown} rows={rows} rowKey={({ id }) => id} />
}

export const purposeText = ({ purpose, round }: LedgerRow, { ledger, limits }: Words): string =>
  round > 1 ? fill(ledger.inRound, { purpose: limits.purposes[purpose], round }) : limits.purposes[purpose]

export const bearerText = ({ bearer, unitName }: LedgerRow, { ledger }: Words): string =>
  unitName ?? ledger.bearers[bearer]

/** The last day and, while it is awaited, one of the four words; a right only lapses. */
export function standingOf(row: LedgerRow, today: LocalDate, words: Words): DatedDay {
  const hasLapsed = isRight(row.purpose) && isAwaited(row) && row.dueOn < today
  const cell = dueCell({ ...row, isAwaited: isAwaited(row) && !hasLapsed }, today, words)
  return hasLapsed ? { ...cell, note: words.ledger.rightLapsed } : cell
}

export function outcomeText({ purpose, dueOn, doneOn, voidOn }: LedgerRow, { ledger, language }: Words): string | null {
  if (voidOn) return fill(ledger.ended, { day: dayText(voidOn, language) })
  if (!doneOn) return null
  const day = dayText(doneOn, language)
  if (isRight(purpose)) return fill(ledger.rightKept, { day })
  const days = lateness(dueOn, doneOn)
  return days > 0 ? fill(ledger.doneLate, { day, days }) : fill(ledger.done, { day })
}

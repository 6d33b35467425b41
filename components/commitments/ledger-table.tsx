import { dueCell } from '@/components/deadlines/due-day'
import { type Column, DataTable } from '@/components/ui/data-table'
import type { Heading } from '@/components/ui/table-markup'
import type { Tone } from '@/components/ui/tone'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { CommitmentState } from '@/lib/queries/commitment-conditions'
import type { CommitmentRow } from '@/lib/queries/list-commitments'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

export const stateTones: Record<CommitmentState, Tone> = {
  open: 'plain',
  claimed: 'info',
  verified: 'info',
  STRUCK_OFF: 'good',
  NOT_KEPT: 'bad',
  REPLACED: 'still',
  withSuggestion: 'still',
}

type LedgerTableProps = {
  rows: readonly CommitmentRow[]
  today: LocalDate
  /** those first that slipped most often */
  bySlips: Heading['sort']
  words: Words
}

export function LedgerTable({ rows, today, bySlips, words }: LedgerTableProps) {
  const { commitments } = words
  const columns: Column<CommitmentRow>[] = [
    {
      key: 'text',
      header: commitments.text,
      heads: true,
      cell: ({ id, text, year, closedOn }) => ({
        href: `/commitments/${id}`,
        text,
        ...(yearsOn(year, today) > 1 && closedOn === null
          ? { mark: fill(commitments.yearBadge, { year: yearsOn(year, today) }) }
          : {}),
      }),
    },
    {
      key: 'suggestion',
      header: commitments.suggestion,
      cell: ({ suggestionId, opens, numberText, title }) => {
        const text = numberText ? fill(commitments.numbered, { number: numberText, title }) : title
        return opens ? { href: `/suggestions/${suggestionId}`, text } : text
      },
    },
    { key: 'unit', header: commitments.unit, cell: ({ unit }) => unit },
    {
      key: 'due',
      header: commitments.dueOn,
      fit: 'tight',
      cell: ({ dueOn, closedOn, state }) =>
        dueCell({ dueOn, pausedSince: null, isAwaited: closedOn === null && state === 'open' }, today, words),
    },
    {
      key: 'expected',
      header: commitments.expectedOn,
      sort: bySlips,
      cell: (row) => expectedText(row, today, words),
    },
    { key: 'progress', header: commitments.progress, cell: (row) => progressText(row, words) },
    {
      key: 'state',
      header: commitments.state,
      fit: 'tight',
      cell: ({ state }) => ({ tone: stateTones[state], text: commitments.states[state] }),
    },
  ]
  return <DataTable caption={commitments.caption} columns={columns} rows={rows} rowKey={({ id }) => id} />
}

/** What was last told, and that its unit was reminded since. */
function progressText({ percent, postedOn, remindedOn, state }: CommitmentRow, words: Words): string {
  const { commitments, common, language } = words
  const told = postedOn
    ? fill(commitments.percent, { percent: percent ?? 0, day: dayText(postedOn, language) })
    : commitments.never
  const isReminded = state === 'open' && remindedOn !== null && (postedOn === null || postedOn < remindedOn)
  if (!isReminded) return told
  return [told, fill(commitments.reminded, { day: dayText(remindedOn, language) })].join(common.listComma)
}

/** The promised day as long as it can still come true; after it only what the unit has said. */
function expectedText({ dueOn, expectedOn, closedOn, slips }: CommitmentRow, today: LocalDate, words: Words): string {
  if (closedOn !== null) return words.timeline.missing
  if (expectedOn === null && dueOn < today) return words.commitments.notSaid
  const day = dayText(expectedOn ?? dueOn, words.language)
  return slips > 0 ? fill(words.commitments.slippedTimes, { day, count: slips }) : day
}

/** 第几年: the year of the session in which it was raised is the first. */
export const yearsOn = (year: number, today: LocalDate): number => Number(today.slice(0, 4)) - year + 1

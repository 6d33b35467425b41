import type { TakenCell } from '@/lib/documents/workbooks/export-table'
import { daysBetween, type LocalDate } from '@/lib/domain/deadlines/local-date'
import { urgency } from '@/lib/domain/deadlines/urgency'
import type { AnsweredRow } from '@/lib/queries/list-answered'
import type { DeadlineRow } from '@/lib/queries/list-deadlines'
import type { Words } from './catalogue'
import { deadlineTexts } from './deadline-texts'
import { latenessText } from './lateness-text'

const widths = [10, 44, 16, 20, 16, 14, 12, 20, 16, 16]

/** The deadline list worked out: days and numbers stand alone in their columns, to be sorted and added. */
export function openTable(today: LocalDate, withReports: boolean, words: Words) {
  const { deadlineList, custody, suggestion, states, registry, annualReports } = words
  return {
    headers: [
      registry.number,
      ...[
        deadlineTexts.subject(withReports, words),
        deadlineList.awaited,
        deadlineList.of,
        deadlineList.dueOn,
        deadlineList.dueState,
      ],
      ...[deadlineList.daysLeft, deadlineList.ball, deadlineList.reason, deadlineList.sinceDay],
    ],
    widths,
    rowOf: (row: DeadlineRow): TakenCell[] => [
      row.numberText ?? '',
      row.title,
      deadlineTexts.awaited(row, words),
      deadlineTexts.bearer(row, words),
      { day: row.dueOn },
      states.urgency[urgency(row, today)],
      daysBetween(today, row.dueOn),
      row.ball ? (row.ball.unit ?? suggestion.holders[row.ball.holder]) : '',
      row.report ? annualReports.states[row.report.state] : row.ball ? custody.reasons[row.ball.reason] : '',
      row.ball ? { day: row.ball.since } : '',
    ],
  }
}

export function answeredTable(words: Words) {
  const { deadlineList, registry } = words
  return {
    headers: [
      registry.number,
      ...[deadlineList.suggestion, deadlineList.purpose, deadlineList.unit, deadlineList.assignedOn],
      ...[deadlineList.dueOn, deadlineList.repliedOn, deadlineList.took, deadlineList.lateDays, deadlineList.whose],
    ],
    widths: [10, 44, 16, 20, 16, 16, 16, 12, 10, 30],
    rowOf: (row: AnsweredRow): TakenCell[] => [
      row.numberText ?? '',
      row.title,
      deadlineTexts.awaited(row, words),
      row.unitName ?? '',
      { day: row.startedOn },
      { day: row.dueOn },
      { day: row.doneOn },
      row.took,
      row.late?.days ?? 0,
      row.late ? latenessText(row.late, words) : '',
    ],
  }
}

import { daysBetween, type LocalDate } from '@/lib/domain/deadlines/local-date'
import { urgency } from '@/lib/domain/deadlines/urgency'
import type { AnsweredRow } from '@/lib/queries/list-answered'
import type { DeadlineRow } from '@/lib/queries/list-deadlines'
import type { Words } from './catalogue'
import { deadlineTexts } from './deadline-texts'
import { latenessText } from './lateness-text'

/** The deadline list as a workbook: days and numbers stand alone in their columns, to be sorted and added. */
export function openTable(rows: readonly DeadlineRow[], today: LocalDate, words: Words) {
  const { deadlineList, custody, suggestion, states, registry, annualReports } = words
  return {
    headers: [
      registry.number,
      ...[
        deadlineTexts.subject(rows, words),
        deadlineList.awaited,
        deadlineList.of,
        deadlineList.dueOn,
        deadlineList.dueState,
      ],
      ...[deadlineList.daysLeft, deadlineList.ball, deadlineList.reason, deadlineList.sinceDay],
    ],
    rows: rows.map((row) => [
      row.numberText ?? '',
      row.title,
      deadlineTexts.awaited(row, words),
      deadlineTexts.bearer(row, words),
      row.dueOn,
      states.urgency[urgency(row, today)],
      `${daysBetween(today, row.dueOn)}`,
      row.ball ? (row.ball.unit ?? suggestion.holders[row.ball.holder]) : '',
      row.report ? annualReports.states[row.report.state] : row.ball ? custody.reasons[row.ball.reason] : '',
      row.ball?.since ?? '',
    ]),
  }
}

export function answeredTable(rows: readonly AnsweredRow[], words: Words) {
  const { deadlineList, registry } = words
  return {
    headers: [
      registry.number,
      ...[deadlineList.suggestion, deadlineList.purpose, deadlineList.unit, deadlineList.assignedOn],
      ...[deadlineList.dueOn, deadlineList.repliedOn, deadlineList.took, deadlineList.lateDays, deadlineList.whose],
    ],
    rows: rows.map((row) => [
      row.numberText ?? '',
      row.title,
      deadlineTexts.awaited(row, words),
      row.unitName ?? '',
      row.startedOn,
      row.dueOn,
      row.doneOn,
      `${row.took}`,
      `${row.late?.days ?? 0}`,
      row.late ? latenessText(row.late, words) : '',
    ]),
  }
}

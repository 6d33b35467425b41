import { dueCell } from '@/components/deadlines/due-day'
import { type Column, DataTable } from '@/components/ui/data-table'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { AssignmentRow } from '@/lib/queries/list-assignments'
import type { AssignmentFilter } from '@/lib/schemas/assignment-filter'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { shownName } from '@/lib/wording/shown-name'
import { assignmentAddress } from './assignment-address'
import { assignmentTone } from './status-tone'
import { togetherText } from './together-text'

type AssignmentTableProps = {
  rows: readonly AssignmentRow[]
  filter: AssignmentFilter
  today: LocalDate
  /** Of people who work at more than one. */
  showsUnit: boolean
  words: Words
}

export function AssignmentTable({ rows, filter, today, showsUnit, words }: AssignmentTableProps) {
  const columns = [...whatItIs(words), ...whereItStands(filter, today, words)]
  return (
    <DataTable
      caption={words.assignment.caption}
      columns={showsUnit ? columns : columns.filter(({ key }) => key !== 'unit')}
      rows={rows}
      rowKey={({ id }) => id}
    />
  )
}

function whatItIs(words: Words): Column<AssignmentRow>[] {
  const { assignment, states, merging, keySuggestions } = words
  return [
    { key: 'number', header: assignment.number, fit: 'tight', cell: ({ numberText }) => numberText },
    {
      key: 'title',
      header: assignment.heading,
      heads: true,
      cell: ({ suggestionId, title, mergedWith, isKey }) => ({
        href: `/suggestions/${suggestionId}`,
        text: mergedWith.length > 0 ? fill(merging.marked, { title, marks: togetherText(mergedWith, words) }) : title,
        mark: isKey ? keySuggestions.mark : undefined,
      }),
    },
    { key: 'delegate', header: assignment.delegate, fit: 'tight', cell: ({ delegate }) => shownName(delegate, words) },
    { key: 'unit', header: assignment.unit, cell: ({ unit }) => unit },
    { key: 'role', header: assignment.role, fit: 'tight', cell: ({ role }) => states.assignmentRole[role] },
  ]
}

function whereItStands(filter: AssignmentFilter, today: LocalDate, words: Words): Column<AssignmentRow>[] {
  const { assignment, states } = words
  const { page: _, ...kept } = filter
  const turned = filter.direction === 'ascending' ? 'descending' : 'ascending'
  return [
    {
      key: 'due',
      header: assignment.dueOn,
      fit: 'tight',
      sort: { href: assignmentAddress({ ...kept, direction: turned }), direction: filter.direction },
      cell: ({ dueIsProvisional: isProvisional, isDone, ...row }) =>
        dueCell({ ...row, isProvisional, isAwaited: !isDone }, today, words),
    },
    {
      key: 'status',
      header: assignment.status,
      fit: 'tight',
      cell: ({ status }) => ({ tone: assignmentTone(status), text: states.assignment[status] }),
    },
  ]
}

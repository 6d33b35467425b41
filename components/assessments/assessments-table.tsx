import { dueCell } from '@/components/deadlines/due-day'
import { type Column, DataTable } from '@/components/ui/data-table'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { AssessmentRow } from '@/lib/queries/list-assessments'
import type { Words } from '@/lib/wording/catalogue'
import { assessmentTones } from './assessment-tones'

type AssessmentsTableProps = { rows: readonly AssessmentRow[]; today: LocalDate; words: Words }

export function AssessmentsTable({ rows, today, words }: AssessmentsTableProps) {
  const { assessments } = words
  const { columns, states, kinds, caption } = assessments
  const shown: Column<AssessmentRow>[] = [
    {
      key: 'name',
      header: columns.name,
      heads: true,
      cell: ({ id, name }) => ({ href: `/assessments/${id}`, text: name }),
    },
    { key: 'year', header: columns.year, fit: 'tight', cell: ({ year }) => String(year) },
    { key: 'kind', header: columns.kind, fit: 'tight', cell: ({ kind }) => kinds[kind] },
    { key: 'units', header: columns.units, fit: 'end', cell: ({ units }) => units },
    {
      key: 'due',
      header: columns.due,
      fit: 'tight',
      cell: (row) => {
        const dueOn = dueOf(row)
        return dueOn ? dueCell({ dueOn }, today, words) : null
      },
    },
    {
      key: 'state',
      header: columns.state,
      fit: 'tight',
      cell: ({ state }) => ({ tone: assessmentTones[state], text: states[state] }),
    },
  ]
  return <DataTable caption={caption} columns={shown} rows={rows} rowKey={({ id }) => id} />
}

/** The last day of the step that it stands at. */
function dueOf({ state, selfDueOn, marksDueOn, checkUntil }: AssessmentRow): LocalDate | null {
  if (state === 'SELF_ASSESSED') return selfDueOn
  if (state === 'JUDGED') return marksDueOn
  return state === 'CHECKED' ? checkUntil : null
}

import { FilterBar } from '@/components/ui/filter-bar'
import { FilterSelects } from '@/components/ui/filter-selects'
import { TextField } from '@/components/ui/text-field'
import { assignmentRoles } from '@/lib/domain/assignment/assignment'
import { assignmentStatuses } from '@/lib/domain/assignment/workflow'
import type { AssignmentList } from '@/lib/queries/list-assignments'
import type { AssignmentFilter } from '@/lib/schemas/assignment-filter'
import { urgencyChoices, urgencyChosen } from '@/lib/schemas/urgency-filter'
import type { Words } from '@/lib/wording/catalogue'
import { sessionText } from '@/lib/wording/formats'
import { filtersInUse } from './assignment-address'

type AssignmentFiltersProps = { filter: AssignmentFilter; sessions: AssignmentList['sessions']; words: Words }

export function AssignmentFilters({ filter, sessions, words }: AssignmentFiltersProps) {
  const { assignment, common } = words
  return (
    <FilterBar
      action="/assignments"
      inUse={filtersInUse(filter)}
      words={common}
      kept={{ view: filter.view === 'open' ? undefined : filter.view, direction: turned(filter) }}
      first={
        <TextField label={assignment.searchLabel} name="text" type="search" defaultValue={filter.text} optional="" />
      }
    >
      <FilterSelects fields={fieldsOf(sessions, words)} chosen={filter} any={assignment.any} />
    </FilterBar>
  )
}

const turned = ({ direction }: AssignmentFilter) => (direction === 'ascending' ? undefined : direction)

function fieldsOf(sessions: AssignmentList['sessions'], { assignment, states, language }: Words) {
  return [
    {
      name: 'urgency',
      label: assignment.urgency,
      options: urgencyChoices.map((value) => ({ value, label: states.urgency[urgencyChosen[value]] })),
    },
    {
      name: 'role',
      label: assignment.role,
      options: assignmentRoles.map((value) => ({ value, label: states.assignmentRole[value] })),
    },
    {
      name: 'status',
      label: assignment.status,
      options: assignmentStatuses
        .filter((value) => value !== 'ENDED')
        .map((value) => ({ value, label: states.assignment[value] })),
    },
    {
      name: 'session',
      label: assignment.session,
      options: sessions.map((one) => ({ value: one.id, label: sessionText(one, language) })),
    },
  ] as const
}

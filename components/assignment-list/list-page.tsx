import type { ReactNode } from 'react'
import { DeskFilters } from '@/components/desk/desk-filters'
import { Shell } from '@/components/shell/shell'
import { EmptyState } from '@/components/ui/empty-state'
import { PrintButton } from '@/components/ui/print-button'
import { SelectField } from '@/components/ui/select-field'
import type { Actor } from '@/lib/domain/access/actor'
import type { AssignmentList } from '@/lib/queries/assignment-list'
import type { AssignmentListFilter } from '@/lib/schemas/desk-filter'
import type { Words } from '@/lib/wording/catalogue'

type ListPageProps = {
  action: string
  actor: Actor
  title: string
  lead: string
  list: AssignmentList
  filter: AssignmentListFilter
  actions: ReactNode
  words: Words
  children: ReactNode
}

/** The frame of the papers of an assignment: which session, which unit, and the way to the printer. */
export function ListPage({ action, actor, title, lead, list, filter, actions, words, children }: ListPageProps) {
  const { assignmentList } = words
  return (
    <Shell
      actor={actor}
      words={words}
      current="/assignment-list"
      title={title}
      lead={lead}
      actions={
        <>
          {actions}
          <PrintButton>{assignmentList.print}</PrintButton>
        </>
      }
    >
      <DeskFilters action={action} filter={filter} sessions={list.sessions} sessionId={list.sessionId} words={words}>
        <SelectField
          label={assignmentList.unit}
          name="unit"
          defaultValue={filter.unit ?? ''}
          blank={assignmentList.anyUnit}
          options={list.units.map(({ id, name }) => ({ value: id, label: name }))}
          optional=""
        />
      </DeskFilters>
      {list.rows.length > 0 ? children : <EmptyState title={assignmentList.none} hint={assignmentList.noneHint} />}
    </Shell>
  )
}

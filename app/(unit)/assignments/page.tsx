import { assignmentAddress } from '@/components/assignments/assignment-address'
import { AssignmentFilters } from '@/components/assignments/assignment-filters'
import { AssignmentTable } from '@/components/assignments/assignment-table'
import { ExportLinks } from '@/components/exports/export-links'
import { Shell } from '@/components/shell/shell'
import { EmptyState } from '@/components/ui/empty-state'
import { Pager } from '@/components/ui/pager'
import { Tabs } from '@/components/ui/tabs'
import { unitsOf } from '@/lib/domain/access/actor'
import { listAssignments } from '@/lib/queries/list-assignments'
import { assignmentFilterSchema, assignmentViews } from '@/lib/schemas/assignment-filter'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function AssignmentsPage({ searchParams }: Props) {
  const filter = assignmentFilterSchema.parse(oneOfEach(await searchParams))
  const { actor, moment, data } = await read(listAssignments, filter)
  const words = await currentWords()
  const { assignment, common } = words
  const { page: _, ...kept } = filter
  const at = (place: string | null) => place && assignmentAddress({ ...filter, page: place })
  const tabs = assignmentViews.map((view) => ({
    href: assignmentAddress({ ...kept, view }),
    label: assignment.views[view],
    count: data.counts[view],
    current: filter.view === view,
  }))
  const showsUnit = new Set(unitsOf(actor)).size > 1
  return (
    <Shell actor={actor} words={words} current="/assignments" title={assignment.listTitle} lead={assignment.listLead}>
      <Tabs label={assignment.viewsLabel} tabs={tabs} />
      <AssignmentFilters filter={filter} sessions={data.sessions} words={words} />
      {data.rows.length > 0 ? (
        <AssignmentTable rows={data.rows} filter={filter} today={moment.today} showsUnit={showsUnit} words={words} />
      ) : (
        <EmptyState title={common.nothingFound} hint={common.nothingFoundHint} />
      )}
      <ExportLinks list="assignments" filter={filter} words={words} />
      <Pager
        shown={data.rows.length}
        total={data.counts[filter.view]}
        previous={at(data.previous)}
        next={at(data.next)}
        words={common}
      />
    </Shell>
  )
}

import { ActivitiesTable } from '@/components/activities/activities-table'
import { ActivityFilters, activitiesAddress, activityFiltersInUse } from '@/components/activities/activity-filters'
import { ExportLinks } from '@/components/exports/export-links'
import { Shell } from '@/components/shell/shell'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Pager } from '@/components/ui/pager'
import { delegationsOf, isStaff } from '@/lib/domain/access/actor'
import { yearOf } from '@/lib/domain/deadlines/local-date'
import { listActivities } from '@/lib/queries/list-activities'
import { activityFilterSchema } from '@/lib/schemas/activity'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ActivitiesPage({ searchParams }: Props) {
  const filter = activityFilterSchema.parse(oneOfEach(await searchParams))
  const { actor, moment, data } = await read(listActivities, filter)
  const words = await currentWords()
  const { activities, common } = words
  const at = (place: string | null) => place && activitiesAddress({ ...filter, page: place })
  const records = isStaff(actor) || delegationsOf(actor).length > 0
  const isFiltered = activityFiltersInUse(filter) > 0
  return (
    <Shell
      actor={actor}
      words={words}
      current="/activities"
      title={activities.title}
      lead={activities.lead}
      actions={
        records ? (
          <ButtonLink look="main" href="/activities/new">
            {activities.record}
          </ButtonLink>
        ) : undefined
      }
    >
      <ActivityFilters filter={filter} thisYear={yearOf(moment.today)} words={words} />
      {data.rows.length > 0 ? (
        <ActivitiesTable rows={data.rows} words={words} />
      ) : (
        <EmptyState
          title={isFiltered ? common.nothingFound : activities.none}
          hint={isFiltered ? common.nothingFoundHint : activities.noneHint}
        />
      )}
      <ExportLinks list="activities" filter={filter} words={words} />
      <Pager
        shown={data.rows.length}
        total={data.total}
        totalIsMore={data.totalIsMore}
        previous={at(data.previous)}
        next={at(data.next)}
        words={common}
      />
    </Shell>
  )
}

import { assessmentsAddress } from '@/components/assessments/assessments-address'
import { AssessmentsTable } from '@/components/assessments/assessments-table'
import { ExportLinks } from '@/components/exports/export-links'
import { Shell } from '@/components/shell/shell'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterBar } from '@/components/ui/filter-bar'
import { FilterSelects } from '@/components/ui/filter-selects'
import { Pager } from '@/components/ui/pager'
import { isStaff } from '@/lib/domain/access/actor'
import { assessmentKinds } from '@/lib/domain/assessment/assessment'
import { assessmentStates } from '@/lib/domain/assessment/workflow'
import { listAssessments } from '@/lib/queries/list-assessments'
import { type AssessmentFilter, assessmentFilterSchema } from '@/lib/schemas/assessment'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function AssessmentsPage({ searchParams }: Props) {
  const filter = assessmentFilterSchema.parse(oneOfEach(await searchParams))
  const { actor, moment, data } = await read(listAssessments, filter)
  const words = await currentWords()
  const { assessments } = words
  const at = (place: string | null) => place && assessmentsAddress({ ...filter, page: place })
  return (
    <Shell
      actor={actor}
      words={words}
      current="/assessments"
      title={assessments.title}
      lead={assessments.lead}
      actions={
        <>
          <ButtonLink href="/assessment-schemes">{words.assessmentSchemes.title}</ButtonLink>
          {isStaff(actor) ? (
            <ButtonLink href="/assessments/new" look="main">
              {assessments.opening.action}
            </ButtonLink>
          ) : null}
        </>
      }
    >
      <Filters filter={filter} words={words} />
      {data.rows.length > 0 ? (
        <AssessmentsTable rows={data.rows} today={moment.today} words={words} />
      ) : (
        <NothingThere inUse={filter.kind ?? filter.state} isOffice={isStaff(actor)} words={words} />
      )}
      <ExportLinks list="assessments" filter={filter} words={words} />
      <Pager shown={data.rows.length} previous={at(data.previous)} next={at(data.next)} words={words.common} />
    </Shell>
  )
}

function Filters({ filter, words }: { filter: AssessmentFilter; words: Words }) {
  const { filters, kinds, states } = words.assessments
  const fields = [
    { name: 'kind', label: filters.kind, options: assessmentKinds.map((value) => ({ value, label: kinds[value] })) },
    {
      name: 'state',
      label: filters.state,
      options: assessmentStates.map((value) => ({ value, label: states[value] })),
    },
  ] as const
  const inUse = [filter.kind, filter.state].filter(Boolean).length
  const selects = (
    <div className="flex flex-wrap gap-3">
      <FilterSelects fields={fields} chosen={filter} any={filters.any} />
    </div>
  )
  return <FilterBar action="/assessments" inUse={inUse} words={words.common} first={selects} />
}

type NothingThereProps = { inUse: string | undefined; isOffice: boolean; words: Words }

function NothingThere({ inUse, isOffice, words: { assessments, common } }: NothingThereProps) {
  if (inUse) return <EmptyState title={common.nothingFound} hint={common.nothingFoundHint} />
  return isOffice ? (
    <EmptyState title={assessments.none} hint={assessments.noneHint} />
  ) : (
    <EmptyState title={assessments.noneForMe} />
  )
}

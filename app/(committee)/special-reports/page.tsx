import { ExportLinks } from '@/components/exports/export-links'
import { Shell } from '@/components/shell/shell'
import { reportsAddress } from '@/components/special-reports/report-address'
import { ReportTable } from '@/components/special-reports/report-table'
import { Unreported } from '@/components/special-reports/unreported'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterBar } from '@/components/ui/filter-bar'
import { FilterSelects } from '@/components/ui/filter-selects'
import { Pager } from '@/components/ui/pager'
import { isStaff, unitsOf } from '@/lib/domain/access/actor'
import { reportStates } from '@/lib/domain/special-report/workflow'
import { listSpecialReports } from '@/lib/queries/list-special-reports'
import { type ReportFilter, reportFilterSchema } from '@/lib/schemas/special-report'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function SpecialReportsPage({ searchParams }: Props) {
  const filter = reportFilterSchema.parse(oneOfEach(await searchParams))
  const { actor, moment, data } = await read(listSpecialReports, filter)
  const words = await currentWords()
  const { specialReports } = words
  const isOffice = isStaff(actor)
  const isUnit = !isOffice && unitsOf(actor).length > 0
  const at = (place: string | null) => place && reportsAddress({ ...filter, page: place })
  return (
    <Shell
      actor={actor}
      words={words}
      current="/special-reports"
      title={specialReports.title}
      lead={isUnit ? specialReports.unitLead : specialReports.lead}
      actions={
        isOffice ? (
          <ButtonLink href="/special-reports/new" look="main">
            {specialReports.new}
          </ButtonLink>
        ) : null
      }
    >
      <Unreported activities={data.unreported} today={moment.today} words={words} />
      <Filters filter={filter} isOffice={isOffice} words={words} />
      {data.rows.length > 0 ? (
        <ReportTable rows={data.rows} today={moment.today} words={words} />
      ) : (
        <NothingThere inUse={filter.state || filter.late} isUnit={isUnit} words={words} />
      )}
      <ExportLinks list="special-reports" filter={filter} words={words} />
      <Pager
        shown={data.rows.length}
        total={data.total}
        totalIsMore={data.totalIsMore}
        previous={at(data.previous)}
        next={at(data.next)}
        words={words.common}
      />
    </Shell>
  )
}

function Filters({ filter, isOffice, words }: { filter: ReportFilter; isOffice: boolean; words: Words }) {
  const { filters, states } = words.specialReports
  const shown = reportStates.filter((state) => isOffice || state === 'SENT' || state === 'CLOSED')
  const fields = [
    { name: 'state', label: filters.state, options: shown.map((value) => ({ value, label: states[value] })) },
    { name: 'late', label: filters.late, options: [{ value: '1', label: filters.onlyLate }] },
  ] as const
  const inUse = [filter.state, filter.late].filter(Boolean).length
  const selects = (
    <div className="flex flex-wrap gap-3">
      <FilterSelects fields={fields} chosen={filter} any={filters.any} />
    </div>
  )
  return <FilterBar action="/special-reports" inUse={inUse} words={words.common} first={selects} />
}

type NothingThereProps = { inUse: string | undefined; isUnit: boolean; words: Words }

function NothingThere({ inUse, isUnit, words: { specialReports, common } }: NothingThereProps) {
  if (inUse) return <EmptyState title={common.nothingFound} hint={common.nothingFoundHint} />
  return (
    <EmptyState
      title={isUnit ? specialReports.unitNone : specialReports.none}
      hint={isUnit ? undefined : specialReports.noneHint}
    />
  )
}

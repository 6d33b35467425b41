import { AnnualReportTable } from '@/components/annual-reports/report-table'
import { ExportLinks } from '@/components/exports/export-links'
import { Shell } from '@/components/shell/shell'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterBar } from '@/components/ui/filter-bar'
import { FilterSelects } from '@/components/ui/filter-selects'
import { Pager } from '@/components/ui/pager'
import { isStaff } from '@/lib/domain/access/actor'
import { reportKinds } from '@/lib/domain/annual-report/report'
import { annualReportStates } from '@/lib/domain/annual-report/workflow'
import { listAnnualReports } from '@/lib/queries/list-annual-reports'
import { type AnnualReportFilter, annualReportFilterSchema } from '@/lib/schemas/annual-report'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function AnnualReportsPage({ searchParams }: Props) {
  const filter = annualReportFilterSchema.parse(oneOfEach(await searchParams))
  const { actor, data } = await read(listAnnualReports, filter)
  const words = await currentWords()
  const { annualReports } = words
  const inUse = [filter.year, filter.kind, filter.state].filter(Boolean).length
  const at = (place: string | null) => place && addressOf({ ...filter, page: place })
  return (
    <Shell
      actor={actor}
      words={words}
      current="/annual-reports"
      title={annualReports.title}
      lead={annualReports.lead}
      actions={
        isStaff(actor) ? (
          <ButtonLink href="/annual-reports/new" look="main">
            {annualReports.new}
          </ButtonLink>
        ) : null
      }
    >
      <Filters filter={filter} years={data.years} inUse={inUse} words={words} />
      {data.rows.length > 0 ? (
        <AnnualReportTable rows={data.rows} words={words} />
      ) : inUse > 0 ? (
        <EmptyState title={words.common.nothingFound} hint={words.common.nothingFoundHint} />
      ) : (
        <EmptyState title={annualReports.none} hint={isStaff(actor) ? annualReports.noneHint : undefined} />
      )}
      <ExportLinks list="annual-reports" filter={filter} words={words} />
      <Pager shown={data.rows.length} previous={at(data.previous)} next={at(data.next)} words={words.common} />
    </Shell>
  )
}

function addressOf(filter: AnnualReportFilter): string {
  const asked = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) if (value) asked.set(name, String(value))
  return asked.size > 0 ? `/annual-reports?${asked}` : '/annual-reports'
}

type FiltersProps = { filter: AnnualReportFilter; years: readonly number[]; inUse: number; words: Words }

function Filters({ filter, years, inUse, words }: FiltersProps) {
  const { filters, kinds, states, public: said } = words.annualReports
  const chosen = { ...filter, year: filter.year === undefined ? undefined : String(filter.year) }
  const fields = [
    {
      name: 'year',
      label: filters.year,
      options: years.map((year) => ({ value: String(year), label: fill(said.ofYear, { year }) })),
    },
    { name: 'kind', label: filters.kind, options: reportKinds.map((value) => ({ value, label: kinds[value] })) },
    {
      name: 'state',
      label: filters.state,
      options: annualReportStates.map((value) => ({ value, label: states[value] })),
    },
  ] as const
  const selects = (
    <div className="flex flex-wrap gap-3">
      <FilterSelects fields={fields} chosen={chosen} any={filters.any} />
    </div>
  )
  return <FilterBar action="/annual-reports" inUse={inUse} words={words.common} first={selects} />
}

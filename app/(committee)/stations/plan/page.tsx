import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import { type Column, DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterBar } from '@/components/ui/filter-bar'
import { SelectField } from '@/components/ui/select-field'
import { type DutyPlan, getDutyPlan } from '@/lib/queries/get-duty-plan'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function DutyPlanPage({ searchParams }: Props) {
  const { delegation, year } = oneOfEach(await searchParams)
  const asked = { delegation, year: /^20\d\d$/.test(year ?? '') ? Number(year) : undefined }
  const { actor, data } = await read(getDutyPlan, asked)
  const words = await currentWords()
  const { stations } = words
  return (
    <Shell
      actor={actor}
      words={words}
      current="/stations"
      crumbs={[{ href: '/stations', label: stations.title }]}
      title={stations.planTitle}
      lead={stations.planLead}
    >
      <Choice data={data} words={words} />
      <p className="text-ink-soft">{fill(stations.fewer, { count: data.fewer })}</p>
      {data.chosen && data.days.length > 0 ? (
        <Card
          aside={
            <CommandButton
              command="plan-station-days"
              input={{ delegationId: data.chosen.id, year: data.year }}
              look="main"
              doneHref="/stations"
              words={words.errors}
            >
              {stations.submitPlan}
            </CommandButton>
          }
          title={fill(stations.planCaption, { delegation: data.chosen.name, year: data.year })}
        >
          <DataTable
            caption={fill(stations.planCaption, { delegation: data.chosen.name, year: data.year })}
            columns={columnsIn(words)}
            rows={data.days}
            rowKey={({ stationId, day }) => `${stationId} ${day}`}
          />
        </Card>
      ) : (
        <EmptyState title={stations.planNone} />
      )}
    </Shell>
  )
}

function Choice({ data, words: { stations, common } }: { data: DutyPlan; words: Words }) {
  const first = (
    <SelectField
      label={stations.delegation}
      name="delegation"
      defaultValue={data.chosen?.id}
      options={data.delegations.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
  return (
    <FilterBar action="/stations/plan" inUse={data.year === data.years[0] ? 0 : 1} words={common} first={first}>
      <SelectField
        label={stations.day}
        name="year"
        defaultValue={String(data.year)}
        options={data.years.map((year) => ({ value: String(year), label: fill(stations.planYear, { year }) }))}
      />
    </FilterBar>
  )
}

const columnsIn = ({ stations, common, language }: Words): Column<DutyPlan['days'][number]>[] => [
  {
    key: 'day',
    header: stations.day,
    fit: 'tight',
    cell: ({ day, isProvisional }) =>
      isProvisional
        ? { tone: 'warn', text: `${dayText(day, language)} ${stations.provisional}` }
        : dayText(day, language),
  },
  { key: 'station', header: stations.station, heads: true, cell: ({ station }) => station },
  { key: 'duty', header: stations.proposed, cell: ({ delegates }) => delegates.join(common.listComma) },
]

import { AssistOpinionsTable } from '@/components/assignments/assist-opinions-table'
import { ExportLinks } from '@/components/exports/export-links'
import { Shell } from '@/components/shell/shell'
import { EmptyState } from '@/components/ui/empty-state'
import { Pager } from '@/components/ui/pager'
import { Tabs } from '@/components/ui/tabs'
import { listAssistOpinions } from '@/lib/queries/list-assist-opinions'
import { opinionFilterSchema, opinionViews } from '@/lib/schemas/opinion'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function AssistOpinionsPage({ searchParams }: Props) {
  const filter = opinionFilterSchema.parse(oneOfEach(await searchParams))
  const { actor, moment, data } = await read(listAssistOpinions, filter)
  const words = await currentWords()
  const { assistOpinions, common } = words
  const { list } = assistOpinions
  const at = (place: string | null) => place && `/assist-opinions?view=${filter.view}&page=${place}`
  return (
    <Shell actor={actor} words={words} current="/assist-opinions" title={assistOpinions.title} lead={list.lead}>
      <Tabs
        label={list.viewsLabel}
        tabs={opinionViews.map((view) => ({
          href: `/assist-opinions?view=${view}`,
          label: list.views[view],
          current: view === filter.view,
        }))}
      />
      {data.rows.length > 0 ? (
        <AssistOpinionsTable view={filter.view} rows={data.rows} today={moment.today} words={words} />
      ) : (
        <EmptyState title={list.none[filter.view]} />
      )}
      <ExportLinks list="assist-opinions" filter={filter} words={words} />
      <Pager shown={data.rows.length} previous={at(data.previous)} next={at(data.next)} words={common} />
    </Shell>
  )
}

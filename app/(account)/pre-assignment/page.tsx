import { ExportLinks } from '@/components/exports/export-links'
import { AskedTable } from '@/components/pre-assignment/asked-table'
import { Shell } from '@/components/shell/shell'
import { EmptyState } from '@/components/ui/empty-state'
import { Pager } from '@/components/ui/pager'
import { listOpinions } from '@/lib/queries/list-opinions'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function PreAssignmentPage({ searchParams }: Props) {
  const { page } = oneOfEach(await searchParams)
  const { actor, moment, data } = await read(listOpinions, page)
  const words = await currentWords()
  const { preAssignment, common } = words
  const at = (place: string | null) => place && `/pre-assignment?page=${encodeURIComponent(place)}`
  return (
    <Shell actor={actor} words={words} title={preAssignment.title} lead={preAssignment.lead}>
      {data.rows.length > 0 ? (
        <AskedTable rows={data.rows} today={moment.today} words={words} />
      ) : (
        <EmptyState title={preAssignment.none} hint={preAssignment.noneHint} />
      )}
      <ExportLinks list="pre-assignment" words={words} />
      <Pager shown={data.rows.length} previous={at(data.previous)} next={at(data.next)} words={common} />
    </Shell>
  )
}

import { EntriesTable } from '@/components/entries/entries-table'
import { ExportLinks } from '@/components/exports/export-links'
import { Shell } from '@/components/shell/shell'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Pager } from '@/components/ui/pager'
import { listEntries } from '@/lib/queries/list-entries'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function EntriesPage({ searchParams }: Props) {
  const { actor, data } = await read(listEntries, { page: oneOfEach(await searchParams).page })
  const words = await currentWords()
  const { entries, common } = words
  const at = (page: string | null) => (page ? `/entries?page=${encodeURIComponent(page)}` : null)
  return (
    <Shell
      actor={actor}
      words={words}
      current="/entries"
      title={entries.title}
      lead={entries.lead}
      actions={
        <ButtonLink look="main" href="/entries/new">
          {entries.start}
        </ButtonLink>
      }
    >
      {data.rows.length > 0 ? (
        <EntriesTable lines={data.rows} timeZone={actor.congress.timeZone} words={words} />
      ) : (
        <EmptyState title={entries.empty} hint={entries.emptyHint} />
      )}
      <ExportLinks list="entries" words={words} />
      {data.previous || data.next ? (
        <Pager shown={data.rows.length} previous={at(data.previous)} next={at(data.next)} words={common} />
      ) : null}
    </Shell>
  )
}

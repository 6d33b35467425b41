import { ExportLinks } from '@/components/exports/export-links'
import { signersAddress } from '@/components/reports/figure-address'
import { Formula } from '@/components/reports/formula'
import { signerColumns } from '@/components/reports/signer-columns'
import { Shell } from '@/components/shell/shell'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { Pager } from '@/components/ui/pager'
import { readSigners } from '@/lib/queries/read-signers'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'

type Props = {
  params: Promise<{ year: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function SignersPage({ params, searchParams }: Props) {
  const [year, { page }] = [Number((await params).year), await searchParams]
  const { actor, data } = await read(readSigners, { year, page: typeof page === 'string' ? page : undefined })
  const words = await currentWords()
  const { board, boardPictures, common, figures } = words
  const at = (place: string | null) => place && signersAddress(year, place)
  return (
    <Shell
      actor={actor}
      words={words}
      current="/board"
      title={figures.names.signers}
      crumbs={[{ href: `/board/${year}`, label: fill(board.title, { year }) }]}
    >
      <Formula of="signers" words={words} />
      {data.rows.length === 0 ? (
        <EmptyState title={common.nothingFound} />
      ) : (
        <DataTable
          caption={fill(boardPictures.signers.behind, { count: data.total })}
          rows={data.rows}
          rowKey={({ id }) => id}
          columns={signerColumns(words)}
        />
      )}
      <ExportLinks list="signers" filter={{ year }} words={words} />
      <Pager
        shown={data.rows.length}
        total={data.total}
        previous={at(data.previous)}
        next={at(data.next)}
        words={common}
      />
    </Shell>
  )
}

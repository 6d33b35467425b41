import { ExportLinks } from '@/components/exports/export-links'
import { promiseAddress } from '@/components/reports/figure-address'
import { Formula } from '@/components/reports/formula'
import { PromiseListTable } from '@/components/reports/promise-list-table'
import { Shell } from '@/components/shell/shell'
import { Pager } from '@/components/ui/pager'
import { readPromiseList } from '@/lib/queries/read-promise-list'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'

type Props = {
  params: Promise<{ year: string; figure: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function PromiseListPage({ params, searchParams }: Props) {
  const [{ year, figure }, { page }] = [await params, await searchParams]
  const asked = { year: Number(year), figure, page: typeof page === 'string' ? page : undefined }
  const { actor, data } = await read(readPromiseList, asked)
  const words = await currentWords()
  const at = (place: string | null) => place && promiseAddress(asked.year, data.figure, place)
  return (
    <Shell
      actor={actor}
      words={words}
      current="/board"
      title={words.figures.names[data.figure]}
      crumbs={[{ href: `/board/${year}`, label: fill(words.board.title, { year }) }]}
    >
      <Formula of={data.figure} words={words} />
      <PromiseListTable list={data} words={words} />
      <ExportLinks list="figure-promises" filter={{ year, figure }} words={words} />
      <Pager
        shown={data.rows.length}
        total={data.total}
        previous={at(data.previous)}
        next={at(data.next)}
        words={words.common}
      />
    </Shell>
  )
}

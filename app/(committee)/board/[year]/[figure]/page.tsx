import { FigureListTable } from '@/components/reports/figure-list-table'
import type { FigureName } from '@/components/reports/formula'
import { Formula } from '@/components/reports/formula'
import { Shell } from '@/components/shell/shell'
import { groupKinds } from '@/lib/domain/figures/groups'
import type { Selection } from '@/lib/domain/figures/selection'
import { readFigureList } from '@/lib/queries/read-figure-list'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Props = {
  params: Promise<{ year: string; figure: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function FigureListPage({ params, searchParams }: Props) {
  const { year, figure } = await params
  const selection = selectionOf(figure, await searchParams)
  const { actor, moment, data } = await read(readFigureList, { year: Number(year), ...selection })
  const words = await currentWords()
  const name = numberName(selection, words)
  const { board } = words
  return (
    <Shell
      actor={actor}
      words={words}
      current="/board"
      title={
        data.groupName
          ? fill(board.behindGroup, { group: data.groupName, figure: name })
          : fill(board.behind, { figure: name })
      }
      crumbs={[{ href: `/board/${year}`, label: fill(board.title, { year }) }]}
    >
      <Formula of={figure as FigureName} words={words} />
      <FigureListTable list={data} today={moment.today} words={words} />
    </Shell>
  )
}

function selectionOf(figure: string, asked: Record<string, string | string[] | undefined>): Selection {
  const only = (key: string) => (typeof asked[key] === 'string' ? asked[key] : undefined)
  const kind = groupKinds.find((each) => only(each) !== undefined)
  return { figure, part: only('part'), group: kind && { kind, id: only(kind) ?? '' } }
}

/** The query has found the number, so its name is known. */
function numberName({ figure, part }: Selection, { figures }: Words): string {
  const name = figures.names[figure as FigureName]
  if (part === undefined) return name
  const known = Object.hasOwn(figures.parts, part) ? figures.parts[part as keyof typeof figures.parts] : undefined
  return `${name} ${known ?? fill(figures.classLetter, { letter: part })}`
}

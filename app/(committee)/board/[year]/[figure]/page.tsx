import { ExportLinks } from '@/components/exports/export-links'
import { figureAddress } from '@/components/reports/figure-address'
import type { FigureName } from '@/components/reports/figure-ground'
import { FigureListTable } from '@/components/reports/figure-list-table'
import { Formula } from '@/components/reports/formula'
import { flowText, partText } from '@/components/reports/selection-text'
import { Shell } from '@/components/shell/shell'
import { Pager } from '@/components/ui/pager'
import { groupKinds, noGroup } from '@/lib/domain/figures/groups'
import { assisted, type Selection } from '@/lib/domain/figures/selection'
import { readFigureList } from '@/lib/queries/read-figure-list'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { unnamedOf } from '@/lib/wording/unnamed-group'

type Props = {
  params: Promise<{ year: string; figure: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function FigureListPage({ params, searchParams }: Props) {
  const { year, figure } = await params
  const asked = await searchParams
  const selection = selectionOf(figure, asked)
  const page = typeof asked.page === 'string' ? asked.page : undefined
  const { actor, moment, data } = await read(readFigureList, { year: Number(year), ...selection, page })
  const words = await currentWords()
  const name = data.flow ? flowText(data.flow, words) : numberName(selection, words)
  const { board } = words
  const at = (place: string | null) => place && figureAddress(Number(year), figure, { ...selection, page: place })
  return (
    <Shell
      actor={actor}
      words={words}
      current="/board"
      title={
        data.groupName
          ? fill(board.behindGroup, { group: groupWord(selection, data.groupName, words), figure: name })
          : fill(board.behind, { figure: name })
      }
      crumbs={[{ href: `/board/${year}`, label: fill(board.title, { year }) }]}
    >
      <Formula of={figure as FigureName} words={words} />
      <FigureListTable list={data} today={moment.today} words={words} />
      <ExportLinks
        list="figure"
        filter={{
          ...{ year, figure, part: selection.part },
          ...(selection.group ? { [selection.group.kind]: selection.group.id } : {}),
        }}
        words={words}
      />
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

function selectionOf(figure: string, asked: Record<string, string | string[] | undefined>): Selection {
  const only = (key: string) => (typeof asked[key] === 'string' ? asked[key] : undefined)
  const kind = groupKinds.find((each) => only(each) !== undefined)
  return { figure, part: only('part'), group: kind && { kind, id: only(kind) ?? '' } }
}

/** Systems and channels are words; all else has a name of its own. */
function groupWord({ group }: Selection, name: string, allWords: Words): string {
  const { figures, voices } = allWords
  if (group && name === noGroup) return unnamedOf(group.kind, allWords)
  const words: Readonly<Record<string, string>> = group?.kind === 'system' ? figures.systems : voices.channels
  return group?.kind === 'system' || group?.kind === 'channel' ? (words[name] ?? name) : name
}

/** The query has found the number, so its name is known. */
function numberName({ figure, part }: Selection, words: Words): string {
  const name = words.figures.names[figure as FigureName]
  if (part === undefined) return name
  return part === assisted ? partText({ figure, part }, words) : `${name} ${partText({ figure, part }, words)}`
}

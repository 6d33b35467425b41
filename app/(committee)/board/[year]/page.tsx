import { ExportLinks } from '@/components/exports/export-links'
import { YearBoard } from '@/components/reports/year-board'
import { YearTabs } from '@/components/reports/year-tabs'
import { Shell } from '@/components/shell/shell'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { readBoard } from '@/lib/queries/read-figures'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type Props = { params: Promise<{ year: string }> }

export default async function BoardPage({ params }: Props) {
  const { actor, data } = await read(readBoard, Number((await params).year))
  const words = await currentWords()
  const { year, asOf } = data.figures
  return (
    <Shell
      actor={actor}
      words={words}
      current="/board"
      title={fill(words.board.title, { year })}
      lead={fill(words.board.asOf, { day: dayText(asOf, words.language) })}
      actions={
        data.scope === 'WHOLE' ? (
          <ButtonLink href={`/annual-reports?year=${year}`}>{words.annualReports.boardLink}</ButtonLink>
        ) : null
      }
    >
      <YearTabs page="/board" years={data.years} current={year} words={words.board} />
      {data.scope === 'WHOLE' ? null : <Notice>{words.boardPictures.scopes[data.scope]}</Notice>}
      {data.figures.suggestions > 0 ? (
        <ExportLinks list="board" filter={{ year }} isLong={false} words={words} />
      ) : null}
      <YearBoard board={data} words={words} />
    </Shell>
  )
}

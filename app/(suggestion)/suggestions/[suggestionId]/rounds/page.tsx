import { RoundsTable } from '@/components/ratings/rounds-table'
import { Shell } from '@/components/shell/shell'
import { compareRounds } from '@/lib/queries/compare-rounds'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function RoundsPage({ params }: Props) {
  const { actor, data } = await read(compareRounds, (await params).suggestionId)
  const words = await currentWords()
  const { compare } = words.handlingAgain
  return (
    <Shell
      actor={actor}
      words={words}
      crumbs={[{ href: `/suggestions/${data.id}`, label: data.title }]}
      title={compare.title}
      lead={compare.caption}
    >
      <RoundsTable rounds={data.rounds} words={words} />
    </Shell>
  )
}

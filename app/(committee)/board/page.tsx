import { redirect } from 'next/navigation'
import { Shell } from '@/components/shell/shell'
import { EmptyState } from '@/components/ui/empty-state'
import { readLatestYear } from '@/lib/queries/read-figures'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'

export default async function LatestBoardPage() {
  const { actor, data: year } = await read(readLatestYear, null)
  if (year) redirect(`/board/${year}`)
  const words = await currentWords()
  return (
    <Shell actor={actor} words={words} current="/board" title={words.shell.links.board}>
      <EmptyState title={words.board.noSuggestions} hint={words.board.noSuggestionsHint} />
    </Shell>
  )
}

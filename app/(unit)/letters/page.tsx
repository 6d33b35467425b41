import { LetterCard } from '@/components/intake/letter-card'
import { Shell } from '@/components/shell/shell'
import { EmptyState } from '@/components/ui/empty-state'
import { listLetters } from '@/lib/queries/list-letters'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'

export default async function LettersPage() {
  const { actor, data } = await read(listLetters, null)
  const words = await currentWords()
  const { letters } = words.intake
  return (
    <Shell
      actor={actor}
      words={words}
      current="/unit"
      crumbs={[{ href: '/unit', label: words.unitHome.title }]}
      title={letters.title}
      lead={letters.lead}
      width="reading"
    >
      {data.length === 0 ? <EmptyState title={letters.none} hint={letters.noneHint} /> : null}
      {data.map((letter) => (
        <LetterCard key={letter.id} letter={letter} words={words} />
      ))}
    </Shell>
  )
}

import { EnterForm } from '@/components/entries/enter-form'
import { Shell } from '@/components/shell/shell'
import { getToEnter } from '@/lib/queries/get-entry'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

export default async function NewEntryPage() {
  const { actor, data: delegates } = await read(getToEnter, null)
  const words = await currentWords()
  const { entries } = words
  return (
    <Shell
      actor={actor}
      words={words}
      current="/entries"
      crumbs={[{ href: '/entries', label: entries.title }]}
      title={entries.chooseTitle}
      lead={entries.lead}
      width="reading"
    >
      <EnterForm delegates={delegates} words={entries} form={formWords(words)} />
    </Shell>
  )
}

import { CommandButton } from '@/components/ui/command-button'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { WordsForm } from './words-form'

type NobodyCameProps = { suggestionId: string; state: 'OPEN' | 'SAID' | null; words: Words }

/** 没有人联系过我, said without being asked. */
export function NobodyCame({ suggestionId, state, words }: NobodyCameProps) {
  const { nobody } = words.contacts
  if (state === null) return null
  if (state === 'SAID')
    return (
      <div className="no-print cluster">
        <span>{nobody.said}</span>
        <CommandButton command="take-back-nobody-came" input={{ suggestionId }} words={words.errors}>
          {nobody.takeBack}
        </CommandButton>
      </div>
    )
  return (
    <details className="no-print">
      <summary className="min-h-11 content-center text-action">{nobody.open}</summary>
      <p className="mb-3 text-ink-soft">{nobody.hint}</p>
      <WordsForm
        command="say-nobody-came"
        subject={suggestionId}
        label={nobody.words}
        optional={words.contacts.answer.optional}
        submit={nobody.send}
        form={formWords(words)}
      />
    </details>
  )
}

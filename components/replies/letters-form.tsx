'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { type AnswerMeaning, answerMeanings } from '@/lib/domain/reply/answer-class'
import type { LettersOfYear } from '@/lib/queries/get-answer-letters'
import { lettersSchema } from '@/lib/schemas/answer-class'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type LettersFormProps = {
  year: number
  set: LettersOfYear | undefined
  words: Words['answers']['letters']
  meanings: Record<AnswerMeaning, string>
  form: FormWords
}

export function LettersForm({ year, set, words, meanings, form }: LettersFormProps) {
  const router = useRouter()
  const letterOf = (meaning: AnswerMeaning) => set?.letters[meaning] ?? ''
  const state = useCommandForm({
    command: 'choose-letters',
    schema: lettersSchema,
    defaultValues: {
      year: String(year),
      letters: {
        SOLVED: letterOf('SOLVED'),
        IN_PROGRESS: letterOf('IN_PROGRESS'),
        PLANNED: letterOf('PLANNED'),
        DEFERRED: letterOf('DEFERRED'),
        REFERENCE: letterOf('REFERENCE'),
      },
    },
    keptAs: 'answer-letters',
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.submit}>
      <TextField label={words.year} hint={words.yearHint} inputMode="numeric" {...state.field('year')} />
      <p className="text-ink-soft">{words.letterHint}</p>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {answerMeanings.map((meaning) => (
          <TextField
            key={meaning}
            label={fill(words.letterOf, { meaning: meanings[meaning] })}
            maxLength={8}
            {...state.field(`letters.${meaning}`)}
          />
        ))}
      </div>
    </CommandForm>
  )
}

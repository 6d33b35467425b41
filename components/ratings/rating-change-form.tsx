'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { Marks } from '@/lib/domain/rating/marks'
import { ratingChangeSchema } from '@/lib/schemas/rating'
import type { FormWords } from '@/lib/wording/catalogue'
import { MarksFields, type MarksWords, marksAsTyped } from './marks-fields'

type RatingChangeFormProps = {
  suggestionId: string
  asks: readonly string[]
  marks: Marks
  words: MarksWords
  form: FormWords
}

export function RatingChangeForm({ suggestionId, asks, marks, words, form }: RatingChangeFormProps) {
  const router = useRouter()
  const { change } = words.ratings
  const state = useCommandForm({
    command: 'change-rating',
    schema: ratingChangeSchema,
    defaultValues: { suggestionId, ...marksAsTyped(marks), reason: '' },
    keptAs: `change-rating:${suggestionId}`,
    words: form,
    onDone: () => {
      router.push(`/suggestions/${suggestionId}`)
      router.refresh()
    },
  })
  return (
    <CommandForm state={state} submit={change.submit}>
      <MarksFields state={state} asks={asks} words={words} />
      <TextArea label={change.reason} rows={3} {...state.field('reason')} />
    </CommandForm>
  )
}

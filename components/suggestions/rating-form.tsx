'use client'

import { useRouter } from 'next/navigation'
import { MarksFields, type MarksWords, noMarks } from '@/components/ratings/marks-fields'
import { CommandForm } from '@/components/ui/command-form'
import { useCommandForm } from '@/components/ui/use-command-form'
import { ratingSchema } from '@/lib/schemas/rating'
import type { FormWords } from '@/lib/wording/catalogue'

type RatingFormProps = {
  suggestionId: string
  asks: readonly string[]
  submit: string
  words: MarksWords
  form: FormWords
}

/** Attitude, process and result by themselves: one may have been heard well and helped little. */
export function RatingForm({ suggestionId, asks, submit, words, form }: RatingFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'rate-suggestion',
    schema: ratingSchema,
    defaultValues: { suggestionId, ...noMarks },
    keptAs: `rating:${suggestionId}`,
    words: form,
    onDone: () => {
      router.push(`/suggestions/${suggestionId}`)
      router.refresh()
    },
  })
  return (
    <CommandForm state={state} submit={submit}>
      <MarksFields state={state} asks={asks} words={words} />
    </CommandForm>
  )
}

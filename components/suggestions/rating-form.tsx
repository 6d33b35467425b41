'use client'

import { useRouter } from 'next/navigation'
import { RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { type RatingMark, ratingMarks } from '@/lib/domain/rating/rating'
import { ratingSchema } from '@/lib/schemas/rating'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type RatingFormProps = {
  suggestionId: string
  words: Words['ratingForm']
  marks: Record<RatingMark, string>
  form: FormWords
}

/** Attitude and result by themselves: one may have been heard well and helped little. */
export function RatingForm({ suggestionId, words, marks, form }: RatingFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'rate-suggestion',
    schema: ratingSchema,
    defaultValues: { suggestionId, attitudeReason: '', resultReason: '' },
    keptAs: `rating:${suggestionId}`,
    words: form,
    onDone: () => {
      router.push(`/suggestions/${suggestionId}`)
      router.refresh()
    },
  })
  const choices = ratingMarks.map((value) => ({ value, label: marks[value] }))
  const reason = { hint: words.reasonHint, optional: form.forms.optional, rows: 3 }
  return (
    <CommandForm state={state} submit={words.submit}>
      <RadioCards
        label={words.attitude}
        hint={words.attitudeHint}
        choices={choices}
        columns={3}
        {...state.field('attitude')}
      />
      <TextArea label={words.attitudeReason} {...reason} {...state.field('attitudeReason')} />
      <RadioCards
        label={words.result}
        hint={words.resultHint}
        choices={choices}
        columns={3}
        {...state.field('result')}
      />
      <TextArea label={words.resultReason} {...reason} {...state.field('resultReason')} />
    </CommandForm>
  )
}

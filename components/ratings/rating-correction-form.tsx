'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { DateField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { ToCorrectRating } from '@/lib/queries/get-to-rate'
import { ratingCorrectionSchema } from '@/lib/schemas/rating'
import type { FormWords } from '@/lib/wording/catalogue'
import { MarksFields, type MarksWords, marksAsTyped } from './marks-fields'

type RatingCorrectionFormProps = {
  suggestionId: string
  asks: readonly string[]
  rating: ToCorrectRating['ratings'][number]
  today: LocalDate
  words: MarksWords
  form: FormWords
}

/** At the written request of whoever rated, and of a closed round only. */
export function RatingCorrectionForm({ suggestionId, asks, rating, today, words, form }: RatingCorrectionFormProps) {
  const router = useRouter()
  const { correct } = words.ratings
  const { round, delegateId, marks } = rating
  const state = useCommandForm({
    command: 'correct-rating',
    schema: ratingCorrectionSchema,
    defaultValues: { suggestionId, round, delegateId, requestedOn: '', ...marksAsTyped(marks), reason: '' },
    keptAs: `correct-rating:${suggestionId}:${round}:${delegateId}`,
    words: form,
    onDone: () => {
      router.push(`/suggestions/${suggestionId}`)
      router.refresh()
    },
  })
  return (
    <CommandForm state={state} submit={correct.submit}>
      <DateField label={correct.requestedOn} max={today} {...state.field('requestedOn')} />
      <MarksFields state={state} asks={asks} words={words} />
      <TextArea label={correct.reason} rows={3} {...state.field('reason')} />
    </CommandForm>
  )
}

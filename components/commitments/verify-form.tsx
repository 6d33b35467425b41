'use client'

import { useRouter } from 'next/navigation'
import { RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { ratingMarks } from '@/lib/domain/rating/rating'
import { verdictSchema } from '@/lib/schemas/commitment'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type VerifyFormProps = {
  commitmentId: string
  /** the office, in the place of a delegate who has left, gives no mark */
  isOffice: boolean
  words: Words['commitments']
  marks: Words['states']['rating']
  form: FormWords
}

export function VerifyForm({ commitmentId, isOffice, words, marks, form }: VerifyFormProps) {
  const router = useRouter()
  const { verify, verdicts } = words
  const state = useCommandForm({
    command: 'verify-commitment',
    schema: verdictSchema,
    defaultValues: { commitmentId, words: '' },
    keptAs: `verify:${commitmentId}`,
    words: form,
    onDone: () => router.refresh(),
  })
  const said = (['TRUE', 'NOT_TRUE'] as const).map((value) => ({ value, label: verdicts[value] }))
  return (
    <CommandForm state={state} submit={verify.submit}>
      <RadioCards label={verify.verdict} choices={said} columns={2} {...state.field('verdict')} />
      {isOffice ? null : (
        <RadioCards
          label={verify.mark}
          choices={ratingMarks.map((value) => ({ value, label: marks[value] }))}
          columns={4}
          {...state.field('mark')}
        />
      )}
      <TextArea label={isOffice ? verify.officeWords : verify.words} rows={3} {...state.field('words')} />
    </CommandForm>
  )
}

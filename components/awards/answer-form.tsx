'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { objectionOutcomes } from '@/lib/domain/award/award'
import { awardAnswerSchema } from '@/lib/schemas/award'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type AnswerFormProps = {
  objectionId: string
  words: Words['awards']['objections']
  outcomes: Words['awards']['outcomes']
  form: FormWords
}

export function AwardAnswerForm({ objectionId, words, outcomes, form }: AnswerFormProps) {
  const router = useRouter()
  const state = useCommandForm<z.input<typeof awardAnswerSchema>>({
    command: 'answer-award-objection',
    schema: awardAnswerSchema,
    defaultValues: { objectionId, outcome: 'REJECTED', answer: '' },
    keptAs: `answer-award:${objectionId}`,
    scope: `answer-${objectionId}`,
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.submit}>
      <RadioCards
        label={words.outcome}
        columns={2}
        choices={objectionOutcomes.map((value) => ({ value, label: outcomes[value] }))}
        {...state.field('outcome')}
      />
      <TextArea label={words.answer} hint={words.answerHint} rows={3} {...state.field('answer')} />
    </CommandForm>
  )
}

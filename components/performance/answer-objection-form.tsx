'use client'

import { useRouter } from 'next/navigation'
import { RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { objectionOutcomes } from '@/lib/domain/performance/objection'
import { answerAttendanceSchema } from '@/lib/schemas/performance'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type AnswerObjectionFormProps = { objectionId: string; words: Words['performance']['objection']; form: FormWords }

export function AnswerObjectionForm({ objectionId, words, form }: AnswerObjectionFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'answer-attendance',
    schema: answerAttendanceSchema,
    defaultValues: { objectionId, answer: '' },
    keptAs: `answer-attendance:${objectionId}`,
    words: form,
    onDone: () => {
      router.push('/performance')
      router.refresh()
    },
  })
  const choices = objectionOutcomes.map((value) => ({ value, label: words.outcomes[value] }))
  return (
    <CommandForm state={state} submit={words.answerSubmit}>
      <RadioCards label={words.outcome} choices={choices} columns={2} {...state.field('outcome')} />
      <TextArea label={words.answer} hint={words.answerHint} rows={4} {...state.field('answer')} />
    </CommandForm>
  )
}

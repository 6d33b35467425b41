'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { WrittenCounter } from '@/components/ui/written-counter'
import { answerLength, noticeAnswerSchema } from '@/lib/schemas/chasing'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type AnswerFormProps = { noticeId: string; words: Words['chasing']['acts']; form: FormWords }

export function AnswerForm({ noticeId, words, form }: AnswerFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'answer-chasing-notice',
    schema: noticeAnswerSchema,
    defaultValues: { noticeId, answer: '' },
    keptAs: `answer-notice:${noticeId}`,
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.submitAnswer}>
      <TextArea
        label={words.answer}
        hint={words.answerHint}
        rows={6}
        {...state.field('answer')}
        counter={
          <WrittenCounter
            control={state.form.control}
            name="answer"
            maximum={answerLength.maximum}
            words={form.forms}
          />
        }
      />
    </CommandForm>
  )
}

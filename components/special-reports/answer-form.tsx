'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { WrittenCounter } from '@/components/ui/written-counter'
import { instructionAnswerSchema, reportLengths } from '@/lib/schemas/special-report'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type AnswerFormProps = {
  instructionId: string
  words: Words['specialReports']['instruction']
  form: FormWords
}

/** The unit's report: what was done, and what shows it. */
export function AnswerForm({ instructionId, words, form }: AnswerFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'answer-instruction',
    schema: instructionAnswerSchema,
    defaultValues: { instructionId, answer: '', evidence: '' },
    keptAs: `answer-instruction:${instructionId}`,
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.answerSubmit}>
      <TextArea
        label={words.answer}
        hint={words.answerHint}
        rows={5}
        {...state.field('answer')}
        counter={
          <WrittenCounter
            control={state.form.control}
            name="answer"
            maximum={reportLengths.answer}
            words={form.forms}
          />
        }
      />
      <TextArea label={words.evidence} hint={words.evidenceHint} rows={2} {...state.field('evidence')} />
    </CommandForm>
  )
}

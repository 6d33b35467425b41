'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { DateField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { opinionRequestSchema } from '@/lib/schemas/opinion'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type AskOpinionFormProps = {
  assignmentId: string
  doneHref: string
  assistId: string
  /** absent once the last day has passed */
  days: { earliest: LocalDate; latest: LocalDate; hint: string } | null
  words: Words['assistOpinions']['ask']
  form: FormWords
}

export function AskOpinionForm({ assignmentId, doneHref, assistId, days, words, form }: AskOpinionFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'ask-opinion',
    schema: opinionRequestSchema,
    defaultValues: { assignmentId, assistId, question: '', wishedOn: undefined },
    keptAs: `ask-opinion:${assignmentId}:${assistId}`,
    words: form,
    onDone: () => router.push(doneHref),
  })
  return (
    <CommandForm state={state} submit={words.submit}>
      <TextArea label={words.question} hint={words.hint} rows={3} {...state.field('question')} />
      {days ? (
        <DateField
          label={words.wishedOn}
          hint={days.hint}
          optional={form.forms.optional}
          min={days.earliest}
          max={days.latest}
          {...state.field('wishedOn', { blankAsAbsent: true })}
        />
      ) : null}
    </CommandForm>
  )
}

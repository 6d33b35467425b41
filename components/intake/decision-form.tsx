'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { ObjectionDecision } from '@/lib/domain/suggestion/suggestion'
import { objectionDecisionSchema } from '@/lib/schemas/non-acceptance'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type DecisionFormProps = {
  decision: ObjectionDecision
  suggestionId: string
  /** whoever refused it himself needs the directors' meeting */
  isOwn: boolean
  submit: string
  words: Words['intake']['decide']
  form: FormWords
}

export function DecisionForm({ decision, suggestionId, isOwn, submit, words, form }: DecisionFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'decide-non-acceptance-objection',
    schema: objectionDecisionSchema,
    defaultValues: { suggestionId, decision, reason: '', minutesNumber: '', minutes: '' },
    keptAs: `objection:${decision}:${suggestionId}`,
    words: form,
    onDone: () => router.push(`/suggestions/${suggestionId}`),
  })
  const optional = isOwn ? undefined : form.forms.optional
  return (
    <CommandForm state={state} submit={submit}>
      <TextArea label={words.reason} hint={words.reasonHint} rows={4} {...state.field('reason')} />
      <TextField label={words.minutesNumber} optional={optional} {...state.field('minutesNumber')} />
      <TextArea label={words.minutes} optional={optional} rows={3} {...state.field('minutes')} />
    </CommandForm>
  )
}

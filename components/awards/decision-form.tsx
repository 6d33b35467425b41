'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { DateField, TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { awardDecisionSchema } from '@/lib/schemas/award'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type DecisionFormProps = { callId: string; today: string; words: Words['awards']['acts']; form: FormWords }

export function DecisionForm({ callId, today, words, form }: DecisionFormProps) {
  const router = useRouter()
  const state = useCommandForm<z.input<typeof awardDecisionSchema>>({
    command: 'decide-award',
    schema: awardDecisionSchema,
    defaultValues: { callId, number: '', decidedOn: today, words: '' },
    keptAs: `decide-award:${callId}`,
    scope: 'decide',
    words: form,
    onDone: () => router.refresh(),
  })
  const { field } = state
  return (
    <CommandForm state={state} submit={words.decide}>
      <TextField label={words.number} {...field('number')} />
      <DateField label={words.decidedOn} max={today} {...field('decidedOn')} />
      <TextArea label={words.decisionWords} optional={form.forms.optional} rows={2} {...field('words')} />
    </CommandForm>
  )
}

'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { officeValueSchema } from '@/lib/schemas/assessment-judging'
import type { FormWords } from '@/lib/wording/catalogue'

type OfficeValueFormProps = {
  of: { assessmentId: string; unitId: string; itemKey: string }
  value: string
  reason: string
  label: string
  words: { reason: string; submit: string }
  form: FormWords
}

export function OfficeValueForm({ of, value, reason, label, words, form }: OfficeValueFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'give-office-value',
    schema: officeValueSchema,
    defaultValues: { ...of, value, reason },
    keptAs: `office-value:${of.assessmentId}:${of.unitId}:${of.itemKey}`,
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.submit}>
      <TextField label={label} inputMode="decimal" {...state.field('value')} />
      <TextArea label={words.reason} rows={2} {...state.field('reason')} />
    </CommandForm>
  )
}

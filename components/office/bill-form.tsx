'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { DateField, TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { ToRecordBill } from '@/lib/queries/get-to-record-bill'
import { billSchema } from '@/lib/schemas/co-signing'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type BillFormProps = { suggestion: ToRecordBill; today: LocalDate; words: Words['coSigning']['bill']; form: FormWords }

export function BillForm({ suggestion, today, words, form }: BillFormProps) {
  const router = useRouter()
  const { id, billNumber, decision, decidedOn } = suggestion
  const state = useCommandForm({
    command: 'record-bill',
    schema: billSchema,
    defaultValues: {
      suggestionId: id,
      billNumber: billNumber ?? '',
      decision: decision ?? '',
      decidedOn: decidedOn ?? today,
    },
    keptAs: `bill:${id}`,
    words: form,
    onDone: () => router.push(`/suggestions/${id}`),
  })
  return (
    <CommandForm state={state} submit={words.submit}>
      <TextField label={words.number} hint={words.numberHint} {...state.field('billNumber')} />
      <TextArea label={words.decision} hint={words.decisionHint} rows={3} {...state.field('decision')} />
      <DateField label={words.decidedOn} max={today} {...state.field('decidedOn')} />
    </CommandForm>
  )
}

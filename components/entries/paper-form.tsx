'use client'

import { useRouter } from 'next/navigation'
import { DelegatePicker } from '@/components/co-signing/delegate-picker'
import { CommandForm } from '@/components/ui/command-form'
import { DateField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { ToHandInOnPaper } from '@/lib/queries/get-entry'
import { onPaperSchema } from '@/lib/schemas/entry'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type PaperFormProps = {
  entry: ToHandInOnPaper
  today: string
  words: Words['entries']['paper']
  picker: Words['coSigning']
  form: FormWords
}

export function PaperForm({ entry, today, words, picker, form }: PaperFormProps) {
  const router = useRouter()
  const { id: suggestionId, version, delegates } = entry
  const state = useCommandForm({
    command: 'hand-in-on-paper',
    schema: onPaperSchema,
    defaultValues: { suggestionId, version, receivedOn: today, coSignerIds: [] as string[] },
    keptAs: `on-paper:${suggestionId}`,
    words: form,
    onDone: () => router.push('/entries'),
  })
  return (
    <CommandForm state={state} submit={words.submit}>
      <DateField label={words.receivedOn} max={today} {...state.field('receivedOn')} />
      <DelegatePicker
        label={words.coSigners}
        hint={words.coSignersHint}
        optional={form.forms.optional}
        delegates={delegates}
        words={picker}
        {...state.field('coSignerIds')}
      />
    </CommandForm>
  )
}

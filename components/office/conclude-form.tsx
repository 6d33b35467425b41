'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { concludingSchema } from '@/lib/schemas/office'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type ConcludeFormProps = { suggestionId: string; words: Words['officeForms']['conclude']; form: FormWords }

export function ConcludeForm({ suggestionId, words, form }: ConcludeFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'conclude-suggestion',
    schema: concludingSchema,
    defaultValues: { suggestionId, note: '' },
    keptAs: `conclude:${suggestionId}`,
    words: form,
    onDone: () => router.push(`/suggestions/${suggestionId}`),
  })
  return (
    <CommandForm state={state} submit={words.submit}>
      <TextArea label={words.note} rows={3} optional={form.forms.optional} {...state.field('note')} />
    </CommandForm>
  )
}

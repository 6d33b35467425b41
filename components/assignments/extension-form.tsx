'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { DateField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { extensionRequestSchema } from '@/lib/schemas/extension'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type ExtensionFormProps = {
  assignmentId: string
  suggestionId: string
  dueOn: LocalDate
  latest: LocalDate
  words: Words['assignment']['extension']
  form: FormWords
}

export function ExtensionForm({ assignmentId, suggestionId, dueOn, latest, words, form }: ExtensionFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'ask-extension',
    schema: extensionRequestSchema,
    defaultValues: { assignmentId, until: '', reason: '' },
    keptAs: `extension:${assignmentId}`,
    words: form,
    onDone: () => router.push(`/suggestions/${suggestionId}`),
  })
  return (
    <CommandForm state={state} submit={words.submit}>
      <DateField label={words.until} hint={words.untilHint} min={dueOn} max={latest} {...state.field('until')} />
      <TextArea label={words.reason} hint={words.reasonHint} rows={5} {...state.field('reason')} />
    </CommandForm>
  )
}

'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { withdrawalOnPaperSchema } from '@/lib/schemas/withdrawal'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type PaperWithdrawalFormProps = {
  suggestionId: string
  letters: readonly { id: string; name: string }[]
  words: Words['intake']['withdrawal']
  form: FormWords
}

export function PaperWithdrawalForm({ suggestionId, letters, words, form }: PaperWithdrawalFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'record-withdrawal',
    schema: withdrawalOnPaperSchema,
    defaultValues: { suggestionId, words: '', attachmentId: letters[0]?.id ?? '' },
    keptAs: `withdraw-on-paper:${suggestionId}`,
    words: form,
    onDone: () => router.push(`/suggestions/${suggestionId}`),
  })
  return (
    <CommandForm state={state} submit={words.paperSubmit}>
      <SelectField
        label={words.letter}
        blank={form.forms.choose}
        options={letters.map(({ id, name }) => ({ value: id, label: name }))}
        {...state.field('attachmentId')}
      />
      <TextArea label={words.paperWords} hint={words.paperWordsHint} rows={6} {...state.field('words')} />
    </CommandForm>
  )
}

'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { withdrawalSchema } from '@/lib/schemas/withdrawal'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type WithdrawalFormProps = { suggestionId: string; words: Words['intake']['withdrawal']; form: FormWords }

export function WithdrawalForm({ suggestionId, words, form }: WithdrawalFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'ask-withdrawal',
    schema: withdrawalSchema,
    defaultValues: { suggestionId, words: '' },
    keptAs: `withdraw:${suggestionId}`,
    words: form,
    onDone: () => router.push(`/suggestions/${suggestionId}`),
  })
  return (
    <CommandForm state={state} submit={words.submit}>
      <TextArea label={words.words} hint={words.wordsHint} rows={6} {...state.field('words')} />
    </CommandForm>
  )
}

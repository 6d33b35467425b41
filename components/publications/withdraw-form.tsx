'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { withdrawPublicationSchema } from '@/lib/schemas/publication'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type WithdrawFormProps = {
  suggestionId: string
  replyId: string | null
  words: Words['publications']
  form: FormWords
}

export function WithdrawForm({ suggestionId, replyId, words, form }: WithdrawFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'withdraw-publication',
    schema: withdrawPublicationSchema,
    defaultValues: { suggestionId, ...(replyId ? { replyId } : {}), reason: '' },
    keptAs: `withdraw-publication:${replyId ?? suggestionId}`,
    words: form,
    onDone: () => router.push(`/suggestions/${suggestionId}/publication`),
  })
  return (
    <CommandForm state={state} submit={words.withdraw}>
      <TextArea label={words.fields.reason} hint={words.fields.withdrawHint} rows={3} {...state.field('reason')} />
    </CommandForm>
  )
}

'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { askSecrecySchema } from '@/lib/schemas/secrecy'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type WishFormProps = { suggestionId: string; words: Words['secrecy']; form: FormWords }

export function WishForm({ suggestionId, words, form }: WishFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'ask-secrecy',
    schema: askSecrecySchema,
    defaultValues: { suggestionId, reason: '' },
    keptAs: `secrecy-wish:${suggestionId}`,
    words: form,
    onDone: () => router.push(`/suggestions/${suggestionId}`),
  })
  return (
    <CommandForm state={state} submit={words.askSubmit}>
      <p>{words.askHint}</p>
      <TextArea
        label={words.wishReason}
        hint={words.wishReasonHint}
        optional={form.forms.optional}
        rows={3}
        {...state.field('reason')}
      />
    </CommandForm>
  )
}

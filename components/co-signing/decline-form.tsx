'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { decliningSchema } from '@/lib/schemas/co-signing'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type DeclineFormProps = {
  way: { suggestionId: string; token?: string }
  words: Words['coSigning']['sign']
  form: FormWords
}

export function DeclineForm({ way, words, form }: DeclineFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'decline-co-signature',
    schema: decliningSchema,
    defaultValues: { ...way, reason: '' },
    keptAs: `decline:${way.suggestionId}`,
    words: form,
    onDone: () => router.push('/delegate'),
  })
  return (
    <CommandForm state={state} submit={words.decline}>
      <TextArea label={words.reason} optional={form.forms.optional} rows={2} {...state.field('reason')} />
    </CommandForm>
  )
}

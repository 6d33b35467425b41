'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { denyingSchema } from '@/lib/schemas/entry'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type DenyFormProps = { suggestionId: string; words: Words['entries']['check']; form: FormWords }

export function DenyForm({ suggestionId, words, form }: DenyFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'deny-entry',
    schema: denyingSchema,
    defaultValues: { suggestionId, reason: '' },
    keptAs: `deny:${suggestionId}`,
    words: form,
    onDone: () => router.push('/delegate'),
  })
  return (
    <details>
      <summary className="py-2.5 font-semibold">{words.deny}</summary>
      <p className="text-ink-soft">{words.denyLead}</p>
      <CommandForm state={state} submit={words.deny}>
        <TextArea label={words.reason} {...state.field('reason')} />
      </CommandForm>
    </details>
  )
}

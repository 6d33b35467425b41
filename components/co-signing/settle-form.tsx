'use client'

import { useRouter } from 'next/navigation'
import { RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { settlingSchema } from '@/lib/schemas/co-signing'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type SettleFormProps = { suggestionId: string; commentId: string; words: Words['coSigning']; form: FormWords }

export function SettleForm({ suggestionId, commentId, words, form }: SettleFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'settle-draft-comment',
    schema: settlingSchema,
    defaultValues: { suggestionId, commentId, answer: '' },
    keptAs: `settle:${commentId}`,
    words: form,
    onDone: () => router.push(`/suggestions/${suggestionId}/co-signers`),
  })
  const choices = [
    { value: 'ADOPTED', label: words.adopt },
    { value: 'NOT_ADOPTED', label: words.notAdopt },
  ]
  return (
    <div className="mt-3">
      <CommandForm state={state} submit={words.settle}>
        <RadioCards label={words.outcome} choices={choices} columns={2} {...state.field('outcome')} />
        <TextArea label={words.answer} optional={form.forms.optional} rows={2} {...state.field('answer')} />
      </CommandForm>
    </div>
  )
}

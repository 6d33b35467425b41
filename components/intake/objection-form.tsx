'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { WrittenCounter } from '@/components/ui/written-counter'
import { nonAcceptanceObjectionSchema } from '@/lib/schemas/non-acceptance'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type ObjectionFormProps = { suggestionId: string; words: Words['intake']['object']; form: FormWords }

export function ObjectionForm({ suggestionId, words, form }: ObjectionFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'object-to-non-acceptance',
    schema: nonAcceptanceObjectionSchema,
    defaultValues: { suggestionId, reason: '' },
    keptAs: `object-to-refusal:${suggestionId}`,
    words: form,
    onDone: () => router.push(`/suggestions/${suggestionId}`),
  })
  return (
    <CommandForm state={state} submit={words.submit}>
      <TextArea
        label={words.reason}
        hint={words.reasonHint}
        rows={6}
        {...state.field('reason')}
        counter={<WrittenCounter control={state.form.control} name="reason" maximum={1000} words={form.forms} />}
      />
    </CommandForm>
  )
}

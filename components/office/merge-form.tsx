'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { WrittenCounter } from '@/components/ui/written-counter'
import { mergingSchema } from '@/lib/schemas/merging'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type MergeFormProps = {
  suggestionId: string
  otherIds: readonly string[]
  words: Words['merging']['merge']
  form: FormWords
}

/** The choice is the address's; only the reason is typed. */
export function MergeForm({ suggestionId, otherIds, words, form }: MergeFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'merge-suggestions',
    schema: mergingSchema,
    defaultValues: { suggestionId, otherIds: [...otherIds], reason: '' },
    keptAs: `merge:${suggestionId}`,
    words: form,
    complete: (input) => ({ ...input, otherIds }),
    onDone: () => router.push(`/suggestions/${suggestionId}`),
  })
  return (
    <CommandForm state={state} submit={words.submit}>
      <TextArea
        label={words.reason}
        hint={words.reasonHint}
        rows={3}
        {...state.field('reason')}
        counter={<WrittenCounter control={state.form.control} name="reason" maximum={1000} words={form.forms} />}
      />
    </CommandForm>
  )
}

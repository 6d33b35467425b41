'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { WrittenCounter } from '@/components/ui/written-counter'
import { progressLength, progressSchema } from '@/lib/schemas/progress'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type ProgressFormProps = { assignmentId: string; suggestionId: string; words: Words['progress']; form: FormWords }

export function ProgressForm({ assignmentId, suggestionId, words, form }: ProgressFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'post-progress',
    schema: progressSchema,
    defaultValues: { assignmentId, text: '' },
    keptAs: `progress:${assignmentId}`,
    words: form,
    onDone: () => router.push(`/suggestions/${suggestionId}`),
  })
  const { maximum } = progressLength
  return (
    <CommandForm state={state} submit={words.submit}>
      <TextArea
        label={words.text}
        hint={words.hint}
        rows={3}
        {...state.field('text')}
        counter={<WrittenCounter control={state.form.control} name="text" maximum={maximum} words={form.forms} />}
      />
    </CommandForm>
  )
}

'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { WrittenCounter } from '@/components/ui/written-counter'
import { opinionSchema } from '@/lib/schemas/opinion'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type OpinionFormProps = {
  assignmentId: string
  suggestionId: string
  words: Words['assignment']['opinion']
  form: FormWords
}

export function OpinionForm({ assignmentId, suggestionId, words, form }: OpinionFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'give-opinion',
    schema: opinionSchema,
    defaultValues: { assignmentId, opinion: '' },
    keptAs: `opinion:${assignmentId}`,
    words: form,
    onDone: () => router.push(`/suggestions/${suggestionId}`),
  })
  return (
    <CommandForm state={state} submit={words.submit}>
      <TextArea
        label={words.label}
        hint={words.hint}
        rows={8}
        {...state.field('opinion')}
        counter={<WrittenCounter control={state.form.control} name="opinion" maximum={5000} words={form.forms} />}
      />
    </CommandForm>
  )
}

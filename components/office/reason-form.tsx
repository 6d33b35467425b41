'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { WrittenCounter } from '@/components/ui/written-counter'
import { undoingSplitSchema } from '@/lib/schemas/merging'
import { handlingAgainSchema, sendingBackSchema } from '@/lib/schemas/office'
import type { FormWords, Words } from '@/lib/wording/catalogue'

const schemas = {
  'send-back-suggestion': sendingBackSchema,
  'handle-suggestion-again': handlingAgainSchema,
  'undo-split': undoingSplitSchema,
}

type ReasonFormProps = {
  command: keyof typeof schemas
  suggestionId: string
  submit: string
  words: Words['officeForms']
  form: FormWords
}

/** One reason, which the delegate reads. */
export function ReasonForm({ command, suggestionId, submit, words, form }: ReasonFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command,
    schema: schemas[command],
    defaultValues: { suggestionId, reason: '' },
    keptAs: `${command}:${suggestionId}`,
    words: form,
    onDone: () => router.push(`/suggestions/${suggestionId}`),
  })
  return (
    <CommandForm state={state} submit={submit}>
      <TextArea
        label={words.reason}
        hint={words.reasonHint}
        rows={4}
        {...state.field('reason')}
        counter={<WrittenCounter control={state.form.control} name="reason" maximum={1000} words={form.forms} />}
      />
    </CommandForm>
  )
}

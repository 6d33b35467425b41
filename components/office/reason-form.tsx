'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { WrittenCounter } from '@/components/ui/written-counter'
import { consentSchema, decliningAgainSchema, insistingSchema } from '@/lib/schemas/handling-again'
import { undoingSplitSchema } from '@/lib/schemas/merging'
import { sendingBackSchema } from '@/lib/schemas/office'
import type { FormWords } from '@/lib/wording/catalogue'

const schemas = {
  'send-back-suggestion': sendingBackSchema,
  'undo-split': undoingSplitSchema,
  'decline-again': decliningAgainSchema,
  'insist-on-again': insistingSchema,
  'consent-to-close': consentSchema,
}

type ReasonFormProps = {
  command: keyof typeof schemas
  suggestionId: string
  label: string
  hint?: string
  submit: string
  form: FormWords
}

/** One act with a reason that others read. */
export function ReasonForm({ command, suggestionId, label, hint, submit, form }: ReasonFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command,
    schema: schemas[command],
    defaultValues: { suggestionId, reason: '' },
    keptAs: `${command}:${suggestionId}`,
    words: form,
    onDone: () => {
      router.push(`/suggestions/${suggestionId}`)
      router.refresh()
    },
  })
  return (
    <CommandForm state={state} submit={submit}>
      <TextArea
        label={label}
        {...(hint ? { hint } : {})}
        rows={4}
        {...state.field('reason')}
        counter={<WrittenCounter control={state.form.control} name="reason" maximum={1000} words={form.forms} />}
      />
    </CommandForm>
  )
}

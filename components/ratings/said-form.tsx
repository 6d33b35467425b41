'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { consentSchema, decliningAgainSchema, insistingSchema } from '@/lib/schemas/handling-again'
import { handlingAgainSchema } from '@/lib/schemas/office'
import type { FormWords } from '@/lib/wording/catalogue'

const schemas = {
  'decline-again': decliningAgainSchema,
  'insist-on-again': insistingSchema,
  'consent-to-close': consentSchema,
  'handle-suggestion-again': handlingAgainSchema,
}

type SaidFormProps = {
  command: keyof typeof schemas
  suggestionId: string
  label: string
  hint?: string
  submit: string
  form: FormWords
}

/** One act with some words to it. */
export function SaidForm({ command, suggestionId, label, hint, submit, form }: SaidFormProps) {
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
      <TextArea label={label} {...(hint ? { hint } : {})} rows={4} {...state.field('reason')} />
    </CommandForm>
  )
}

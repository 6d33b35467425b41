'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import {
  contactStrikeSchema,
  disputeAnswerSchema,
  disputeSettlementSchema,
  nobodyCameSchema,
} from '@/lib/schemas/contact'
import type { FormWords } from '@/lib/wording/catalogue'

const acts = {
  'strike-contact': { schema: contactStrikeSchema, of: 'contactId', text: 'reason' },
  'answer-contact-dispute': { schema: disputeAnswerSchema, of: 'disputeId', text: 'answer' },
  'settle-contact-dispute': { schema: disputeSettlementSchema, of: 'disputeId', text: 'settlement' },
  'say-nobody-came': { schema: nobodyCameSchema, of: 'suggestionId', text: 'words' },
} as const

type WordsFormProps = {
  command: keyof typeof acts
  /** what it is about */
  subject: string
  label: string
  hint?: string
  optional?: string
  submit: string
  form: FormWords
}

/** One act that wants a few words; it waits folded until somebody opens it. */
export function WordsForm({ command, subject, label, hint, optional, submit, form }: WordsFormProps) {
  const router = useRouter()
  const { schema, of, text } = acts[command]
  const state = useCommandForm<Record<string, string>>({
    command,
    schema: schema as never,
    defaultValues: { [of]: subject, [text]: '' },
    keptAs: `${command}:${subject}`,
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={submit}>
      <TextArea label={label} hint={hint} optional={optional} rows={3} {...state.field(text)} />
    </CommandForm>
  )
}

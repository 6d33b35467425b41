'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import {
  awardFollowSchema,
  awardStopSchema,
  awardStrikeSchema,
  shortlistSchema,
  takeNominationBackSchema,
} from '@/lib/schemas/award'
import type { FormWords } from '@/lib/wording/catalogue'

const schemas = {
  'take-back-nomination': takeNominationBackSchema,
  'shortlist-candidate': shortlistSchema,
  'strike-award-candidate': awardStrikeSchema,
  'follow-award-candidate': awardFollowSchema,
  'stop-award-call': awardStopSchema,
} as const

type Asked = { readonly reason: string; readonly candidateId?: string; readonly callId?: string }

type WordsFormProps = {
  command: keyof typeof schemas
  /** what it is about */
  of: Omit<Asked, 'reason'>
  label: string
  hint?: string
  submit: string
  form: FormWords
}

/** One act that wants nothing but its reason. */
export function WordsForm({ command, of, label, hint, submit, form }: WordsFormProps) {
  const router = useRouter()
  const state = useCommandForm<Asked>({
    command,
    schema: schemas[command] as unknown as z.ZodType<Asked, Asked>,
    defaultValues: { ...of, reason: '' },
    keptAs: `${command}:${of.candidateId ?? of.callId}`,
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={submit}>
      <TextArea label={label} hint={hint} rows={2} {...state.field('reason')} />
    </CommandForm>
  )
}

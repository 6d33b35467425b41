'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { overrulingSchema } from '@/lib/schemas/return-request'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type OverruleFormProps = {
  assignmentId: string
  /** the committee decides, and its minutes say so */
  withMinutes: boolean
  doneHref: string
  words: Words['returns']
  form: FormWords
}

export function OverruleForm({ assignmentId, withMinutes, doneHref, words, form }: OverruleFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'overrule-return',
    schema: overrulingSchema,
    defaultValues: { assignmentId, reason: '', minutesNumber: '', minutes: '' },
    keptAs: `overrule:${assignmentId}`,
    words: form,
    onDone: () => router.push(doneHref),
  })
  return (
    <CommandForm state={state} submit={words.overrule}>
      <TextArea label={words.decisionReason} hint={words.decisionReasonHint} rows={4} {...state.field('reason')} />
      {withMinutes ? (
        <>
          <TextField label={words.minutesNumber} {...state.field('minutesNumber')} />
          <TextArea label={words.minutes} rows={5} {...state.field('minutes')} />
        </>
      ) : null}
    </CommandForm>
  )
}

'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { opinionReturnSchema, opinionWaiverSchema } from '@/lib/schemas/opinion'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type Common = { assignmentId: string; doneHref: string; form: FormWords }

type SendBackProps = Common & { opinionId: string; words: Words['assistOpinions']['sendBack'] }

export function SendBackOpinionForm({ assignmentId, doneHref, opinionId, words, form }: SendBackProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'send-back-opinion',
    schema: opinionReturnSchema,
    defaultValues: { assignmentId, opinionId, reason: '' },
    keptAs: `send-back-opinion:${opinionId}`,
    words: form,
    onDone: () => router.push(doneHref),
  })
  return (
    <CommandForm state={state} submit={words.submit}>
      <TextArea label={words.reason} hint={words.reasonHint} rows={2} {...state.field('reason')} />
    </CommandForm>
  )
}

type WaiveProps = Common & { assistId: string; words: Words['assistOpinions']['waive'] }

export function WaiveOpinionForm({ assignmentId, doneHref, assistId, words, form }: WaiveProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'waive-opinion',
    schema: opinionWaiverSchema,
    defaultValues: { assignmentId, assistId, reason: '' },
    keptAs: `waive-opinion:${assignmentId}:${assistId}`,
    words: form,
    onDone: () => router.push(doneHref),
  })
  return (
    <CommandForm state={state} submit={words.submit}>
      <TextArea label={words.reason} hint={words.reasonHint} rows={2} {...state.field('reason')} />
    </CommandForm>
  )
}

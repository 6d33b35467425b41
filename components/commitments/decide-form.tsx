'use client'

import { useRouter } from 'next/navigation'
import { RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { ClaimKind } from '@/lib/domain/commitment/commitment'
import { commitmentDecisionSchema } from '@/lib/schemas/commitment'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type DecideFormProps = {
  commitmentId: string
  kind: ClaimKind
  /** the delegate has called it true: without that it can only go back */
  isVerified: boolean
  words: Words['commitments']['decide']
  form: FormWords
}

export function DecideForm({ commitmentId, kind, isVerified, words, form }: DecideFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'decide-commitment',
    schema: commitmentDecisionSchema,
    defaultValues: { commitmentId, ...(isVerified ? {} : { decision: 'SEND_BACK' as const }), reason: '' },
    keptAs: `decide:${commitmentId}`,
    words: form,
    onDone: () => router.refresh(),
  })
  const choices = [
    ...(isVerified ? [{ value: 'ACCEPT', label: words.accept[kind] }] : []),
    { value: 'SEND_BACK', label: words.sendBack },
  ]
  return (
    <CommandForm state={state} submit={words.submit}>
      <RadioCards label={words.decision} choices={choices} columns={2} {...state.field('decision')} />
      <TextArea label={words.reason} rows={3} {...state.field('reason')} />
    </CommandForm>
  )
}

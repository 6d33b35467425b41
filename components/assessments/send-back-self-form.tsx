'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { selfSendingBackSchema } from '@/lib/schemas/self-assessment'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type SendBackSelfFormProps = {
  of: { assessmentId: string; unitId: string }
  words: Words['selfAssessment']['sendBack']
  form: FormWords
}

export function SendBackSelfForm({ of, words, form }: SendBackSelfFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'send-back-self-assessment',
    schema: selfSendingBackSchema,
    defaultValues: { ...of, reason: '' },
    keptAs: `send-back-self:${of.assessmentId}:${of.unitId}`,
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.submit}>
      <TextArea label={words.reason} rows={3} {...state.field('reason')} />
    </CommandForm>
  )
}

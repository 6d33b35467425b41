'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { DateField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { instructionSendBackSchema } from '@/lib/schemas/special-report'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type SendBackFormProps = {
  instructionId: string
  words: Words['specialReports']['instruction']
  form: FormWords
}

export function SendBackForm({ instructionId, today, words, form }: SendBackFormProps & { today: string }) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'send-back-instruction-answer',
    schema: instructionSendBackSchema,
    defaultValues: { instructionId, reason: '', dueOn: '' as never },
    keptAs: `send-back-answer:${instructionId}`,
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.sendBackSubmit}>
      <TextArea label={words.sendBackReason} rows={2} {...state.field('reason')} />
      <DateField label={words.sendBackDue} min={today} {...state.field('dueOn')} />
    </CommandForm>
  )
}

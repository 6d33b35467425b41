'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { assessmentCancelSchema } from '@/lib/schemas/assessment'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type CancelFormProps = { assessmentId: string; words: Words['assessments']['cancel']; form: FormWords }

export function CancelForm({ assessmentId, words, form }: CancelFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'cancel-assessment',
    schema: assessmentCancelSchema,
    defaultValues: { assessmentId, reason: '' },
    keptAs: `cancel-assessment:${assessmentId}`,
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.submit}>
      <TextArea label={words.reason} rows={2} {...state.field('reason')} />
    </CommandForm>
  )
}

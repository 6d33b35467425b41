'use client'

import { useRouter } from 'next/navigation'
import { CheckboxField } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { signOffSettingSchema } from '@/lib/schemas/letter-setting'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type SignOffSettingFormProps = { governmentChecks: boolean; words: Words['signOff']['setting']; form: FormWords }

export function SignOffSettingForm({ governmentChecks, words, form }: SignOffSettingFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'change-sign-off-setting',
    schema: signOffSettingSchema,
    defaultValues: { governmentChecks, reason: '' },
    keptAs: 'sign-off-setting',
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.submit}>
      <CheckboxField
        label={words.governmentChecks}
        hint={words.governmentChecksHint}
        {...state.field('governmentChecks')}
      />
      <TextArea label={words.reason} rows={2} {...state.field('reason')} />
    </CommandForm>
  )
}

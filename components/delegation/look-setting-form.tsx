'use client'

import { useRouter } from 'next/navigation'
import { CheckboxField } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { LookSetting } from '@/lib/domain/suggestion/looking'
import { lookSettingSchema } from '@/lib/schemas/first-look'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type LookSettingFormProps = { setting: LookSetting; words: Words['firstLook']['setting']; form: FormWords }

export function LookSettingForm({ setting, words, form }: LookSettingFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'change-first-look',
    schema: lookSettingSchema,
    defaultValues: { isOn: setting.isOn, days: String(setting.days), reason: '' },
    keptAs: 'first-look-setting',
    words: form,
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.submit}>
      <CheckboxField label={words.isOn} {...state.field('isOn')} />
      <TextField label={words.days} hint={words.daysHint} inputMode="numeric" {...state.field('days')} />
      <TextArea label={words.reason} rows={2} {...state.field('reason')} />
    </CommandForm>
  )
}

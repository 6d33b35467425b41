'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { CheckboxField } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { Notice } from '@/components/ui/notice'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { UnitLetterSetting } from '@/lib/queries/get-letter-setting'
import { letterSettingSchema } from '@/lib/schemas/letter-setting'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type LetterSettingFormProps = { unit: UnitLetterSetting; words: Pick<Words, 'signOff' | 'common'>; form: FormWords }

export function LetterSettingForm({ unit, words: { signOff, common }, form }: LetterSettingFormProps) {
  const router = useRouter()
  const [isSaved, setSaved] = useState(false)
  const { setting } = signOff
  const { id, sectionSigns, numberPattern, contact, contactPhone, copies, sectionHeads } = unit
  const state = useCommandForm({
    command: 'change-letter-setting',
    schema: letterSettingSchema,
    defaultValues: { unitId: id, sectionSigns, numberPattern, contact, contactPhone, copies },
    keptAs: `letter-setting:${id}`,
    words: form,
    onDone: () => {
      setSaved(true)
      router.refresh()
    },
  })
  const named = sectionHeads.length > 0
  return (
    <CommandForm state={state} submit={setting.submit}>
      <CheckboxField
        label={setting.sectionSigns}
        hint={
          named ? fill(setting.sectionHeads, { names: sectionHeads.join(common.listComma) }) : setting.noSectionHeads
        }
        {...state.field('sectionSigns')}
      />
      <TextField label={setting.numberPattern} hint={setting.numberPatternHint} {...state.field('numberPattern')} />
      <TextField label={setting.contact} hint={setting.contactHint} {...state.field('contact')} />
      <TextField label={setting.contactPhone} {...state.field('contactPhone')} />
      <TextField label={setting.copies} hint={setting.copiesHint} {...state.field('copies')} />
      {isSaved ? (
        <Notice tone="good" live>
          {setting.saved}
        </Notice>
      ) : null}
    </CommandForm>
  )
}

'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { Admissible } from '@/lib/queries/get-sign-in-desk'
import { admitGuestSchema } from '@/lib/schemas/meeting-sign-in'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type AdmitFormProps = {
  meetingId: string
  delegates: readonly Admissible[]
  units: readonly Admissible[]
  words: Words['meetingMinutes']['door']
  form: FormWords
}

/** Whoever stands at the door and was not called. */
export function AdmitForm({ meetingId, delegates, units, words, form }: AdmitFormProps) {
  return (
    <div className="space-y-4">
      <p className="text-ink-soft">{words.admitHint}</p>
      <AdmitOne {...{ meetingId, words, form }} field="delegateId" people={delegates} />
      <AdmitOne {...{ meetingId, words, form }} field="unitId" people={units} />
    </div>
  )
}

type AdmitOneProps = Pick<AdmitFormProps, 'meetingId' | 'words' | 'form'> & {
  field: 'delegateId' | 'unitId'
  people: readonly Admissible[]
}

function AdmitOne({ meetingId, field, people, words, form }: AdmitOneProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'admit-guest',
    schema: admitGuestSchema,
    defaultValues: { meetingId },
    keptAs: `admit:${field}:${meetingId}`,
    words: form,
    onDone: () => {
      state.form.reset()
      router.refresh()
    },
  })
  const isDelegate = field === 'delegateId'
  const options = people.map(({ id, name, of }) => ({ value: id, label: of ? `${of} ${name}` : name }))
  return (
    <CommandForm state={state} submit={isDelegate ? words.admitDelegate : words.admitUnit}>
      <SelectField
        label={isDelegate ? words.delegate : words.unit}
        blank={form.forms.choose}
        options={options}
        {...state.field(field, { blankAsAbsent: true })}
      />
    </CommandForm>
  )
}

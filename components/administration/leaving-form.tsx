'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { leavingSchema } from '@/lib/schemas/leaving'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type LeavingFormProps = {
  accountId: string
  offices: readonly {
    grantId: string
    label: string
    hint: string
    options: readonly { value: string; label: string }[]
  }[]
  words: Words['leaving']
  form: FormWords
}

export function LeavingForm({ accountId, offices, words, form }: LeavingFormProps) {
  const router = useRouter()
  const state = useCommandForm<z.input<typeof leavingSchema>>({
    command: 'leave-offices',
    schema: leavingSchema,
    defaultValues: {
      accountId,
      heirs: offices.map(({ grantId }) => ({ grantId, personId: '' })),
      ...{ newName: '', newLogin: '', newPhone: '', reason: '' },
    },
    keptAs: `leave-offices:${accountId}`,
    words: form,
    onDone: () => {
      router.push('/administration/security')
      router.refresh()
    },
  })
  const { field } = state
  const { optional } = form.forms
  return (
    <CommandForm state={state} submit={words.submit}>
      {offices.map(({ grantId, label, hint, options }, place) => (
        <SelectField
          key={grantId}
          label={label}
          hint={hint}
          blank={words.nobody}
          options={options}
          {...field(`heirs.${place}.personId`)}
        />
      ))}
      <fieldset className="space-y-3">
        <legend className="font-semibold">{words.newTitle}</legend>
        <p className="text-ink-soft text-sm">{words.newHint}</p>
        <div className="grid gap-3 sm:grid-cols-3">
          <TextField label={words.newName} optional={optional} {...field('newName')} />
          <TextField label={words.newLogin} optional={optional} {...field('newLogin')} />
          <TextField label={words.newPhone} optional={optional} {...field('newPhone')} />
        </div>
      </fieldset>
      <TextField label={words.reason} hint={words.reasonHint} {...field('reason')} />
    </CommandForm>
  )
}

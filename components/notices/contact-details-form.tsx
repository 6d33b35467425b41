'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { CommandForm } from '@/components/ui/command-form'
import { Notice } from '@/components/ui/notice'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { contactDetailsSchema } from '@/lib/schemas/notices'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type Props = {
  details: { email: string; phone: string }
  words: Words['notices']['preferences']
  form: FormWords
}

export function ContactDetailsForm({ details, words, form }: Props) {
  const router = useRouter()
  const [isDone, setDone] = useState(false)
  const state = useCommandForm({
    command: 'change-contact-details',
    schema: contactDetailsSchema,
    defaultValues: details,
    keptAs: 'contact-details',
    words: form,
    onDone: () => {
      setDone(true)
      router.refresh()
    },
  })
  const optional = form.forms.optional
  return (
    <CommandForm state={state} submit={words.saveDetails}>
      {isDone ? (
        <Notice tone="good" live>
          {words.saved}
        </Notice>
      ) : null}
      <TextField type="email" autoComplete="email" label={words.email} optional={optional} {...state.field('email')} />
      <TextField
        type="tel"
        autoComplete="tel"
        label={words.phone}
        hint={words.phoneHint}
        optional={optional}
        {...state.field('phone')}
      />
    </CommandForm>
  )
}

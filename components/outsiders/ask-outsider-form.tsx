'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { DateField, TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { outsideRequestSchema } from '@/lib/schemas/outsider'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type AskOutsiderFormProps = {
  assignmentId: string
  days: { earliest: LocalDate; latest: LocalDate; hint: string }
  words: Words['outsiders']
  form: FormWords
}

export function AskOutsiderForm({ assignmentId, days, words, form }: AskOutsiderFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'ask-outsider',
    schema: outsideRequestSchema,
    defaultValues: { assignmentId, addressee: '', title: '', question: '', excerpt: '', untilOn: '' },
    keptAs: `ask-outsider:${assignmentId}`,
    words: form,
    onDone: () => {
      state.form.reset()
      router.refresh()
      scrollTo({ top: 0 })
    },
  })
  return (
    <CommandForm state={state} submit={words.submit}>
      <TextField label={words.addressee} hint={words.addresseeHint} {...state.field('addressee')} />
      <TextField label={words.heading} hint={words.headingHint} {...state.field('title')} />
      <TextArea label={words.question} rows={3} {...state.field('question')} />
      <TextArea
        label={words.excerpt}
        hint={words.excerptHint}
        rows={4}
        optional={form.forms.optional}
        {...state.field('excerpt')}
      />
      <DateField
        label={words.untilOn}
        hint={days.hint}
        min={days.earliest}
        max={days.latest}
        {...state.field('untilOn')}
      />
    </CommandForm>
  )
}

'use client'

import { useRouter } from 'next/navigation'
import { CheckboxField } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { DateField, TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { adoptingSchemeSchema } from '@/lib/schemas/assessment-scheme'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type AdoptFormProps = {
  scheme: { id: string; version: number }
  isBalanced: boolean
  today: LocalDate
  words: Words['assessmentSchemes']['adopt']
  form: FormWords
}

export function AdoptForm({ scheme, isBalanced, today, words, form }: AdoptFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'adopt-scheme',
    schema: adoptingSchemeSchema,
    defaultValues: {
      schemeId: scheme.id,
      version: scheme.version,
      adoptedOn: today,
      adoption: '',
      knowsUnbalanced: false,
    },
    keptAs: `adopt-scheme:${scheme.id}`,
    words: form,
    complete: (input) => ({ ...input, version: scheme.version }),
    onDone: () => router.refresh(),
  })
  return (
    <CommandForm state={state} submit={words.submit}>
      <DateField label={words.on} {...state.field('adoptedOn')} />
      <TextField label={words.by} hint={words.byHint} {...state.field('adoption')} />
      {isBalanced ? null : <CheckboxField label={words.knows} {...state.field('knowsUnbalanced')} />}
    </CommandForm>
  )
}

'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { presets } from '@/lib/domain/assessment/scheme'
import { copyingSchemeSchema, writingSchemeSchema } from '@/lib/schemas/assessment-scheme'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type Made = { schemeId: string }
type WriteSchemeFormProps = {
  year: number
  name: string
  words: Pick<Words['assessmentSchemes'], 'form' | 'presets'>
  form: FormWords
}

export function WriteSchemeForm({ year, name, words, form }: WriteSchemeFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'write-scheme',
    schema: writingSchemeSchema,
    defaultValues: { year: `${year}`, name, preset: '' },
    keptAs: 'write-scheme',
    words: form,
    onDone: ({ schemeId }: Made) => router.push(`/assessment-schemes/${schemeId}`),
  })
  const options = presets.map((value) => ({ value, label: words.presets[value] }))
  return (
    <CommandForm state={state} submit={words.form.submit}>
      <TextField label={words.form.year} inputMode="numeric" {...state.field('year')} />
      <TextField label={words.form.name} {...state.field('name')} />
      <SelectField label={words.form.preset} blank={words.form.blank} options={options} {...state.field('preset')} />
    </CommandForm>
  )
}

type CopySchemeFormProps = Omit<WriteSchemeFormProps, 'words'> & {
  schemeId: string
  words: Words['assessmentSchemes']['form']
}

export function CopySchemeForm({ schemeId, year, name, words, form }: CopySchemeFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'copy-scheme',
    schema: copyingSchemeSchema,
    defaultValues: { schemeId, year: `${year}`, name },
    keptAs: `copy-scheme:${schemeId}`,
    words: form,
    onDone: (made: Made) => router.push(`/assessment-schemes/${made.schemeId}`),
  })
  return (
    <CommandForm state={state} submit={words.copy}>
      <TextField label={words.year} inputMode="numeric" {...state.field('year')} />
      <TextField label={words.name} {...state.field('name')} />
    </CommandForm>
  )
}

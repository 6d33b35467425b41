'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { DateField, TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { defaultGroups } from '@/lib/domain/assessment/grouping'
import { assessmentOpenSchema } from '@/lib/schemas/assessment'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type Option = { value: string; label: string }
type OpenAssessmentFormProps = {
  schemes: readonly Option[]
  years: readonly Option[]
  year: string
  kinds: readonly Option[]
  groups: readonly Option[]
  days: { countsUntil: string; selfDueOn: string; marksDueOn: string }
  words: Words['assessments']['opening']
  form: FormWords
}

export function OpenAssessmentForm({
  schemes,
  years,
  year,
  kinds,
  groups,
  days,
  words,
  form,
}: OpenAssessmentFormProps) {
  const router = useRouter()
  const state = useCommandForm<z.input<typeof assessmentOpenSchema>, { assessmentId: string }>({
    command: 'open-assessment',
    schema: assessmentOpenSchema,
    defaultValues: {
      ...{
        schemeId: schemes[0]?.value ?? '',
        year,
        kind: 'ANNUAL',
        name: '',
        groups: `${defaultGroups}`,
      },
      ...days,
    },
    keptAs: 'assessment:new',
    words: form,
    onDone: ({ assessmentId }) => router.push(`/assessments/${assessmentId}`),
  })
  const { field } = state
  return (
    <CommandForm state={state} submit={words.submit}>
      <SelectField label={words.scheme} options={schemes} {...field('schemeId')} />
      <SelectField label={words.year} options={years} {...field('year')} />
      <SelectField label={words.kind} options={kinds} {...field('kind')} />
      <TextField label={words.name} maxLength={60} {...field('name')} />
      <DateField label={words.counts} hint={words.countsHint} {...field('countsUntil')} />
      <DateField label={words.self} {...field('selfDueOn')} />
      <DateField label={words.marks} {...field('marksDueOn')} />
      <SelectField label={words.groups} options={groups} {...field('groups')} />
    </CommandForm>
  )
}

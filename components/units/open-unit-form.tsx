'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { openUnitSchema } from '@/lib/schemas/unit-change'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { DecisionFields } from './decision-fields'

type Option = { value: string; label: string }
type OpenUnitFormProps = { today: string; kinds: readonly Option[]; words: Words['units']; form: FormWords }

export function OpenUnitForm({ today, kinds, words, form }: OpenUnitFormProps) {
  const router = useRouter()
  const state = useCommandForm<z.input<typeof openUnitSchema>, { unitId: string | null }>({
    command: 'open-unit',
    schema: openUnitSchema,
    defaultValues: {
      ...{ name: '', kind: 'DEPARTMENT', assessmentGroup: '' },
      ...{ effectiveOn: today, documentNumber: '', reason: '' },
    },
    keptAs: 'unit:new',
    words: form,
    onDone: ({ unitId }) => {
      router.push(unitId ? `/units/${unitId}` : '/units')
      router.refresh()
    },
  })
  const { field } = state
  return (
    <CommandForm state={state} submit={words.submitOpen}>
      <TextField label={words.name} {...field('name')} />
      <SelectField label={words.kind} options={kinds} {...field('kind')} />
      <TextField label={words.group} inputMode="numeric" optional={form.forms.optional} {...field('assessmentGroup')} />
      <DecisionFields field={field} words={words} />
    </CommandForm>
  )
}

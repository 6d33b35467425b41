'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { CommandForm } from '@/components/ui/command-form'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { closeUnitSchema, renameUnitSchema } from '@/lib/schemas/unit-change'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { DecisionFields } from './decision-fields'

type UnitFormProps = { unitId: string; today: string; words: Words['units']; form: FormWords }

const decided = (today: string) => ({ effectiveOn: today, documentNumber: '', reason: '' })

export function RenameForm({ unitId, today, words, form }: UnitFormProps) {
  const router = useRouter()
  const state = useCommandForm<z.input<typeof renameUnitSchema>>({
    command: 'rename-unit',
    schema: renameUnitSchema,
    defaultValues: { unitId, name: '', ...decided(today) },
    keptAs: `rename-unit:${unitId}`,
    words: form,
    onDone: () => router.push(`/units/${unitId}`),
  })
  const { field } = state
  return (
    <CommandForm state={state} submit={words.submit.rename}>
      <TextField label={words.newName} {...field('name')} />
      <DecisionFields field={field} words={words} />
    </CommandForm>
  )
}

export function CloseForm({ unitId, today, words, form }: UnitFormProps) {
  const router = useRouter()
  const state = useCommandForm<z.input<typeof closeUnitSchema>>({
    command: 'close-unit',
    schema: closeUnitSchema,
    defaultValues: { unitId, ...decided(today) },
    keptAs: `close-unit:${unitId}`,
    words: form,
    onDone: () => router.push(`/units/${unitId}`),
  })
  const { field } = state
  return (
    <CommandForm state={state} submit={words.submit.close}>
      <DecisionFields field={field} words={words} />
    </CommandForm>
  )
}

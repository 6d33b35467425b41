'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { drawingSchema } from '@/lib/schemas/handling-again'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type DrawFormProps = { years: readonly number[]; words: Words['handlingAgain']['rechecks']; form: FormWords }

export function DrawForm({ years, words, form }: DrawFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'draw-rechecks',
    schema: drawingSchema,
    defaultValues: { year: years[0] ?? 2022, perUnit: 1 },
    keptAs: 'draw-rechecks',
    words: form,
    onDone: () => router.refresh(),
  })
  const year = state.field('year')
  const perUnit = state.field('perUnit')
  const number = { valueAsNumber: true } as const
  return (
    <CommandForm state={state} submit={words.submit}>
      <SelectField
        label={words.year}
        options={years.map((one) => ({ value: String(one), label: String(one) }))}
        {...year}
        {...state.form.register('year', number)}
      />
      <TextField label={words.perUnit} inputMode="numeric" {...perUnit} {...state.form.register('perUnit', number)} />
      <TextField
        label={words.seed}
        hint={words.seedHint}
        optional={form.forms.optional}
        inputMode="numeric"
        {...state.field('seed')}
        {...state.form.register('seed', { setValueAs: numberOrNone })}
      />
    </CommandForm>
  )
}

const numberOrNone = (typed: unknown) => (typed === '' || typed === undefined ? undefined : Number(typed))

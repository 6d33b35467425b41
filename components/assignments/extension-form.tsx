'use client'

import { useRouter } from 'next/navigation'
import { useWatch } from 'react-hook-form'
import { RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { DateField, TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { extensionUnits } from '@/lib/domain/assignment/extension'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { extensionRequestSchema, extensionWays } from '@/lib/schemas/extension'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type ExtensionFormProps = {
  assignmentId: string
  suggestionId: string
  dueOn: LocalDate
  latest: LocalDate
  words: Words['assignment']['extension']
  form: FormWords
}

export function ExtensionForm({ assignmentId, suggestionId, dueOn, latest, words, form }: ExtensionFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'ask-extension',
    schema: extensionRequestSchema,
    defaultValues: { assignmentId, by: 'UNTIL', unit: 'calendar-day', reason: '' },
    keptAs: `extension:${assignmentId}`,
    words: form,
    onDone: () => router.push(`/suggestions/${suggestionId}`),
  })
  const byDays = useWatch({ control: state.form.control, name: 'by' }) === 'BY_DAYS'
  return (
    <CommandForm state={state} submit={words.submit}>
      <RadioCards label={words.by} choices={choicesOf(extensionWays, words.ways)} columns={2} {...state.field('by')} />
      {byDays ? (
        <>
          <TextField
            label={words.days}
            hint={words.daysHint}
            inputMode="numeric"
            {...state.field('days', { blankAsAbsent: true })}
          />
          <RadioCards
            label={words.unit}
            choices={choicesOf(extensionUnits, words.units)}
            columns={2}
            {...state.field('unit')}
          />
        </>
      ) : (
        <DateField
          label={words.until}
          hint={words.untilHint}
          min={dueOn}
          max={latest}
          {...state.field('until', { blankAsAbsent: true })}
        />
      )}
      <TextArea label={words.reason} hint={words.reasonHint} rows={5} {...state.field('reason')} />
    </CommandForm>
  )
}

const choicesOf = <Value extends string>(values: readonly Value[], labels: Record<Value, string>) =>
  values.map((value) => ({ value, label: labels[value] }))

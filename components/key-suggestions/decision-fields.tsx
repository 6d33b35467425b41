import type { z } from 'zod'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { useCommandForm } from '@/components/ui/use-command-form'
import type { fixingSchema } from '@/lib/schemas/key-suggestion'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type DecisionFieldsProps = {
  state: ReturnType<typeof useCommandForm<z.input<typeof fixingSchema>>>
  place: number
  isFixed: boolean
  leaders: readonly { value: string; label: string }[]
  words: Words['keySuggestions']['meeting']
  form: FormWords
}

/** Fixed: who leads and supervises. Not fixed: why. */
export function DecisionFields({ state, place, isFixed, leaders, words, form }: DecisionFieldsProps) {
  const named = `decisions.${place}` as const
  if (!isFixed) return <TextArea label={words.reason} rows={2} {...state.field(`${named}.reason`)} />
  return (
    <>
      <SelectField
        label={words.leader}
        hint={words.governmentHint}
        blank={form.forms.choose}
        options={leaders}
        optional={form.forms.optional}
        {...state.field(`${named}.leaderId`)}
      />
      <TextField
        label={words.governmentLeader}
        optional={form.forms.optional}
        {...state.field(`${named}.governmentLeader`)}
      />
      <TextField label={words.office} {...state.field(`${named}.supervisingOffice`)} />
      <TextField
        label={words.days}
        hint={words.daysHint}
        inputMode="numeric"
        {...state.field(`${named}.progressDays`)}
      />
    </>
  )
}

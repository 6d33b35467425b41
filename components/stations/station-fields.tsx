import type { ComponentProps } from 'react'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import type { OpeningChoices } from './opening-choices'

type Wired = ComponentProps<'input'> & { name: string; error?: string | undefined }
type WiredSelect = ComponentProps<'select'> & { name: string; error?: string | undefined }
type Name = 'name' | 'place' | 'phone' | 'opening.months' | 'opening.on' | 'opening.opensAt' | 'opening.closesAt'

type StationFieldsProps = {
  field: (name: Name) => Wired & WiredSelect
  choices: OpeningChoices
  words: Words['stations']
  form: FormWords
}

/** What a station is called, where it is, and when it is open. */
export function StationFields({ field, choices, words, form }: StationFieldsProps) {
  const { opening } = words
  return (
    <>
      <TextField label={words.name} {...field('name')} />
      <TextField label={words.place} {...field('place')} />
      <TextField
        label={words.phone}
        hint={words.phoneHint}
        type="tel"
        optional={form.forms.optional}
        {...field('phone')}
      />
      <fieldset className="space-y-3">
        <legend className="font-semibold">{opening.title}</legend>
        <p className="text-ink-soft text-sm">{opening.moved}</p>
        <div className="grid gap-3 sm:grid-cols-2">
          <SelectField label={opening.title} options={choices.months} {...field('opening.months')} />
          <SelectField label={opening.on} options={choices.on} {...field('opening.on')} />
          <SelectField label={opening.opensAt} options={choices.opensAt} {...field('opening.opensAt')} />
          <SelectField label={opening.closesAt} options={choices.closesAt} {...field('opening.closesAt')} />
        </div>
      </fieldset>
    </>
  )
}

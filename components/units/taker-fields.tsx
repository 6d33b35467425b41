import type { ComponentProps } from 'react'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type Wired = ComponentProps<'select'> & ComponentProps<'input'> & { name: string; error?: string | undefined }
type Option = { value: string; label: string }

type TakerFieldsProps = {
  field: (name: 'successorId' | 'newName' | 'newKind' | 'newGroup') => Wired
  units: readonly Option[]
  kinds: readonly Option[]
  words: Words['units']
  form: FormWords
}

/** A unit that is there, or the name of one that arises by it. */
export function TakerFields({ field, units, kinds, words, form }: TakerFieldsProps) {
  const { optional } = form.forms
  return (
    <>
      <SelectField
        label={words.taker}
        hint={words.takerHint}
        blank={form.forms.choose}
        options={units}
        {...field('successorId')}
      />
      <TextField label={words.newTaker} hint={words.newTakerHint} optional={optional} {...field('newName')} />
      <SelectField label={words.newTakerKind} optional={optional} options={kinds} {...field('newKind')} />
      <TextField label={words.newTakerGroup} inputMode="numeric" optional={optional} {...field('newGroup')} />
    </>
  )
}

import type { ComponentProps } from 'react'
import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Wired = ComponentProps<'input'> & ComponentProps<'select'> & ComponentProps<'textarea'>
type Part = 'text' | 'place' | 'residentName' | 'residentPhone' | 'answer' | 'result'

type HeardItemProps = {
  place: number
  field: (name: `items.${number}.${Part}`) => Wired & { name: string; error?: string | undefined }
  words: Words['stations']
  form: FormWords
  drop: () => void
}

/** One thing that a resident said; his name is his to give. */
export function HeardItem({ place, field, words, form, drop }: HeardItemProps) {
  const { optional } = form.forms
  const results = (['EXPLAINED', 'SOLVED'] as const).map((value) => ({ value, label: words.results[value] }))
  return (
    <fieldset className="card space-y-3">
      <legend className="float-left w-full font-semibold">{fill(words.item, { place: place + 1 })}</legend>
      <div className="clear-both space-y-3">
        <TextArea label={words.itemText} rows={3} {...field(`items.${place}.text`)} />
        <TextField label={words.itemPlace} optional={optional} {...field(`items.${place}.place`)} />
        <div className="grid gap-3 sm:grid-cols-2">
          <TextField
            label={words.residentName}
            hint={words.residentHint}
            optional={optional}
            autoComplete="off"
            {...field(`items.${place}.residentName`)}
          />
          <TextField
            label={words.residentPhone}
            type="tel"
            optional={optional}
            autoComplete="off"
            {...field(`items.${place}.residentPhone`)}
          />
        </div>
        <TextArea
          label={words.answer}
          hint={words.answerHint}
          rows={2}
          optional={optional}
          {...field(`items.${place}.answer`)}
        />
        <SelectField label={words.result} options={results} {...field(`items.${place}.result`)} />
        <Button look="quiet" onClick={drop}>
          {words.dropItem}
        </Button>
      </div>
    </fieldset>
  )
}

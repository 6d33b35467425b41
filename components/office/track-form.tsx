'use client'

import { useRouter } from 'next/navigation'
import { useFieldArray } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { DateField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { ToClose } from '@/lib/queries/office-moves'
import { trackingSchema } from '@/lib/schemas/office'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type TrackFormProps = { suggestion: ToClose; words: Words['officeForms']['track']; form: FormWords }

export function TrackForm({ suggestion, words, form }: TrackFormProps) {
  const router = useRouter()
  const blank = { unitId: suggestion.units.length === 1 ? (suggestion.units[0]?.id ?? '') : '', text: '', dueOn: '' }
  const state = useCommandForm({
    command: 'track-suggestion',
    schema: trackingSchema,
    defaultValues: { suggestionId: suggestion.id, commitments: suggestion.openCommitments > 0 ? [] : [blank] },
    keptAs: `track:${suggestion.id}`,
    words: form,
    onDone: () => router.push(`/suggestions/${suggestion.id}`),
  })
  const { fields, append, remove } = useFieldArray({ control: state.form.control, name: 'commitments' })
  return (
    <CommandForm state={state} submit={words.submit}>
      {fields.map((row, place) => (
        <fieldset key={row.id} className="card space-y-4">
          <legend className="sr-only">{fill(words.commitment, { number: place + 1 })}</legend>
          <TextArea label={words.text} rows={2} {...state.field(`commitments.${place}.text`)} />
          <div className="grid gap-4 sm:grid-cols-2">
            <SelectField
              label={words.unit}
              blank={form.forms.choose}
              options={suggestion.units.map(({ id, name }) => ({ value: id, label: name }))}
              {...state.field(`commitments.${place}.unitId`)}
            />
            <DateField label={words.dueOn} {...state.field(`commitments.${place}.dueOn`)} />
          </div>
          {fields.length + suggestion.openCommitments > 1 ? (
            <Button look="quiet" onClick={() => remove(place)}>
              {words.remove}
            </Button>
          ) : null}
        </fieldset>
      ))}
      <Button onClick={() => append(blank)}>{words.add}</Button>
    </CommandForm>
  )
}

'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { ToSplit } from '@/lib/queries/get-to-split'
import { splittingSchema } from '@/lib/schemas/merging'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type SplitFormProps = { suggestion: ToSplit; words: Words['merging']['split']; form: FormWords }

/** First the parts by their titles, then for each ask the part that takes it. */
export function SplitForm({ suggestion, words, form }: SplitFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'split-suggestion',
    schema: splittingSchema,
    defaultValues: {
      suggestionId: suggestion.id,
      titles: ['', ''],
      partOfAsk: suggestion.asks.map(() => ''),
      reason: '',
    },
    keptAs: `split:${suggestion.id}`,
    words: form,
    onDone: () => router.push(`/suggestions/${suggestion.id}`),
  })
  const [parts, setParts] = useState(() => Math.max(2, state.form.getValues('titles').length))
  const places = Array.from({ length: parts }, (_, place) => place)
  const options = places.map((place) => ({
    value: String(place + 1),
    label: fill(words.toPart, { number: place + 1 }),
  }))

  function removeLast() {
    setParts(parts - 1)
    state.form.setValue('titles', state.form.getValues('titles').slice(0, parts - 1))
  }

  return (
    <CommandForm state={state} submit={words.submit}>
      <fieldset className="stack">
        <legend className="font-semibold">{words.parts}</legend>
        {places.map((place) => (
          <TextField
            key={place}
            label={fill(words.partTitle, { number: place + 1 })}
            {...state.field(`titles.${place}`)}
          />
        ))}
        <div className="cluster">
          {parts < suggestion.asks.length ? <Button onClick={() => setParts(parts + 1)}>{words.addPart}</Button> : null}
          {parts > 2 ? (
            <Button look="quiet" onClick={removeLast}>
              {words.removePart}
            </Button>
          ) : null}
        </div>
      </fieldset>
      <fieldset className="stack">
        <legend className="font-semibold">{words.asks}</legend>
        {suggestion.asks.map((ask, place) => (
          <SelectField
            key={ask}
            label={fill(words.ask, { number: place + 1 })}
            hint={ask}
            blank={form.forms.choose}
            options={options}
            {...state.field(`partOfAsk.${place}`)}
          />
        ))}
      </fieldset>
      <TextArea label={words.reason} rows={3} {...state.field('reason')} />
    </CommandForm>
  )
}

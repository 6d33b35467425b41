'use client'

import { useFieldArray } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { CheckboxField, ChoiceGroup } from '@/components/ui/choice-fields'
import { TextField } from '@/components/ui/text-field'
import { mostPeople } from '@/lib/schemas/contact'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import type { ContactFormState } from './use-contact-form'

/** Each with name and rank in a line of his own. */
export function PeopleField({ state, words }: { state: ContactFormState; words: Words['contact'] }) {
  const { fields, append, remove } = useFieldArray({ control: state.form.control, name: 'people' })
  return (
    <ChoiceGroup label={words.people} name="people">
      <ul className="mt-2 space-y-4">
        {fields.map(({ id }, place) => (
          <li key={id} className="space-y-2 border-line border-l-4 pl-3">
            <p className="font-semibold text-ink-soft text-sm">{fill(words.person, { number: place + 1 })}</p>
            <div className="grid gap-3 sm:grid-cols-2">
              <TextField label={words.personName} {...state.field(`people.${place}.name`)} />
              <TextField label={words.personPost} {...state.field(`people.${place}.post`)} />
            </div>
            <CheckboxField label={words.personIsHead} {...state.field(`people.${place}.isHead`)} />
            {fields.length > 1 ? (
              <Button look="quiet" onClick={() => remove(place)}>
                {fill(words.removePerson, { number: place + 1 })}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <Button
        className="mt-3"
        disabled={fields.length >= mostPeople}
        onClick={() => append({ name: '', post: '', isHead: false })}
      >
        {words.addPerson}
      </Button>
    </ChoiceGroup>
  )
}

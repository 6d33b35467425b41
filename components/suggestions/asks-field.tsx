'use client'

import { useFieldArray } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { ChoiceGroup } from '@/components/ui/choice-fields'
import { TextArea } from '@/components/ui/text-area'
import { mostAsks } from '@/lib/domain/suggestion/drafting'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import type { DraftFormState } from './use-draft-form'

type AsksFieldProps = { state: DraftFormState; words: Words['drafting'] }

/** Each thing asked for in a line of its own, put in order by buttons: no dragging on a bus. */
export function AsksField({ state, words }: AsksFieldProps) {
  const { fields, append, remove, swap } = useFieldArray({ control: state.form.control, name: 'asks' })
  return (
    <ChoiceGroup label={words.asks} name="asks" hint={words.asksHint} error={state.errorOf('asks')}>
      <ol className="mt-2 space-y-4">
        {fields.map(({ id }, place) => (
          <li key={id}>
            <TextArea
              label={fill(words.ask, { number: place + 1 })}
              rows={2}
              className="control min-h-20"
              {...state.field(`asks.${place}.text`)}
            />
            <div className="cluster mt-1">
              <AskButton
                says={words.moveUp}
                shows={words.up}
                place={place}
                disabled={place === 0}
                onClick={() => swap(place, place - 1)}
              />
              <AskButton
                says={words.moveDown}
                shows={words.down}
                place={place}
                disabled={place === fields.length - 1}
                onClick={() => swap(place, place + 1)}
              />
              <AskButton
                says={words.removeAsk}
                shows={words.remove}
                place={place}
                disabled={fields.length === 1}
                onClick={() => remove(place)}
              />
            </div>
          </li>
        ))}
      </ol>
      <Button className="mt-3" disabled={fields.length >= mostAsks} onClick={() => append({ text: '' })}>
        {words.addAsk}
      </Button>
    </ChoiceGroup>
  )
}

type AskButtonProps = { says: string; shows: string; place: number; disabled: boolean; onClick: () => void }

function AskButton({ says, shows, place, disabled, onClick }: AskButtonProps) {
  return (
    <Button look="quiet" disabled={disabled} aria-label={fill(says, { number: place + 1 })} onClick={onClick}>
      {shows}
    </Button>
  )
}

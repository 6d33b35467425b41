'use client'

import { useRouter } from 'next/navigation'
import { useFieldArray } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { WrittenCounter } from '@/components/ui/written-counter'
import type { ToHandleAgain } from '@/lib/queries/get-to-handle-again'
import { handlingAgainSchema } from '@/lib/schemas/office'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { HandlerFields, unitOptions } from './handler-fields'

type HandleAgainFormProps = {
  suggestion: Pick<ToHandleAgain, 'id' | 'units' | 'handlers'>
  words: Pick<Words['officeForms'], 'assign' | 'handleAgain' | 'reason'> & { hint: string }
  roles: Words['states']['assignmentRole']
  form: FormWords
}

/** Another round, with the units that have it, or with others that are named in the same step. */
export function HandleAgainForm({ suggestion, words, roles, form }: HandleAgainFormProps) {
  const router = useRouter()
  const { assign, handleAgain } = words
  const state = useCommandForm({
    command: 'handle-suggestion-again',
    schema: handlingAgainSchema,
    defaultValues: { suggestionId: suggestion.id, reason: '', handlers: [], unitsReason: '' },
    keptAs: `handle-suggestion-again:${suggestion.id}`,
    words: form,
    onDone: () => {
      router.push(`/suggestions/${suggestion.id}`)
      router.refresh()
    },
  })
  const { control } = state.form
  const { fields, append, remove, replace } = useFieldArray({ control, name: 'handlers' })
  const units = unitOptions(suggestion.units, assign)
  return (
    <CommandForm state={state} submit={handleAgain.submit}>
      <TextArea
        label={words.reason}
        hint={words.hint}
        rows={4}
        {...state.field('reason')}
        counter={<WrittenCounter control={control} name="reason" maximum={1000} words={form.forms} />}
      />
      <section className="stack">
        <h2>{handleAgain.units}</h2>
        <p className="text-ink-soft">{handleAgain.unitsLead}</p>
        {fields.length === 0 ? (
          <Button onClick={() => replace(suggestion.handlers.map((one) => ({ ...one })))}>
            {handleAgain.giveOthers}
          </Button>
        ) : (
          <>
            {fields.map((row, place) => (
              <HandlerFields
                key={row.id}
                place={place}
                field={state.field}
                units={units}
                onRemove={fields.length > 1 ? () => remove(place) : null}
                words={{ assign, roles, form }}
              />
            ))}
            <TextArea
              label={handleAgain.unitsReason}
              hint={handleAgain.unitsReasonHint}
              rows={2}
              {...state.field('unitsReason')}
            />
            <div className="cluster">
              <Button onClick={() => append({ unitId: '', role: 'ASSIST', part: '' })}>{assign.addUnit}</Button>
              <Button look="quiet" onClick={() => replace([])}>
                {handleAgain.leaveThere}
              </Button>
            </div>
          </>
        )}
      </section>
    </CommandForm>
  )
}

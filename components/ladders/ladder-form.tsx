'use client'

import { useRouter } from 'next/navigation'
import { useFieldArray } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { type Ladder, ladderBounds, type RemindedPurpose, rungsOf } from '@/lib/domain/deadlines/ladder'
import { ladderChangeSchema } from '@/lib/schemas/ladder'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type LadderFormProps = { purpose: RemindedPurpose; steps: Ladder; words: Words['ladders']; form: FormWords }

export function LadderForm({ purpose, steps, words, form }: LadderFormProps) {
  const router = useRouter()
  const { form: spoken, rungs } = words
  const state = useCommandForm({
    command: 'change-reminder-ladder',
    schema: ladderChangeSchema,
    defaultValues: { purpose, steps: steps.map((step) => ({ ...step })), reason: '' },
    keptAs: `ladder:${purpose}`,
    words: form,
    onDone: () => {
      router.push('/reminders')
      router.refresh()
    },
  })
  const { fields, append, remove } = useFieldArray({ control: state.form.control, name: 'steps' })
  const [lowest] = rungsOf[purpose]
  return (
    <CommandForm state={state} submit={spoken.submit}>
      {fields.length === 0 ? <p>{words.none}</p> : null}
      {fields.map((row, place) => (
        <fieldset
          key={row.id}
          className="card grid grid-cols-[5rem_minmax(0,1fr)] items-end gap-3 sm:grid-cols-[8rem_minmax(0,1fr)_auto]"
        >
          <legend className="sr-only">{fill(spoken.step, { number: place + 1 })}</legend>
          <TextField label={spoken.day} inputMode="text" {...state.field(`steps.${place}.day`)} />
          <SelectField
            label={spoken.rung}
            options={rungsOf[purpose].map((value) => ({ value, label: rungs[value] }))}
            {...state.field(`steps.${place}.rung`)}
          />
          <div className="col-span-2 sm:col-span-1">
            <Button look="quiet" onClick={() => remove(place)}>
              {spoken.remove}
            </Button>
          </div>
        </fieldset>
      ))}
      {fields.length < ladderBounds.mostSteps ? (
        <Button onClick={() => append({ day: '', rung: lowest })}>{spoken.add}</Button>
      ) : null}
      <TextArea label={spoken.reason} rows={2} {...state.field('reason')} />
    </CommandForm>
  )
}

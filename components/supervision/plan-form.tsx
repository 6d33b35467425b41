'use client'

import { useFieldArray } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { DateField, TextField } from '@/components/ui/text-field'
import { mostCheckpoints } from '@/lib/domain/supervision/plan'
import { planSchema } from '@/lib/schemas/supervision'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { useSupervisionForm } from './use-supervision-form'

type Point = { assignmentId: string; task: string; responsible: string; dueOn: string }
type PlanFormProps = {
  suggestionId: string
  version: number
  goal: string
  checkpoints: Point[]
  units: readonly { value: string; label: string }[]
  /** how far apart two of them may lie, in words */
  farthest: string
  words: Words['supervisionForms']
  form: FormWords
}

/** The plan anew; what was reached stays reached, whatever stands here. */
export function PlanForm(props: PlanFormProps) {
  const { suggestionId, version, goal, checkpoints, units, farthest, words, form } = props
  const { plan } = words
  const blank = { assignmentId: units[0]?.value ?? '', task: '', responsible: '', dueOn: '' }
  const state = useSupervisionForm({
    command: 'adopt-supervision-plan',
    schema: planSchema,
    suggestionId,
    values: { version, goal, reason: '', checkpoints: checkpoints.length > 0 ? checkpoints : [blank] },
    form,
  })
  const { fields, append, remove } = useFieldArray({ control: state.form.control, name: 'checkpoints' })
  return (
    <CommandForm state={state} submit={plan.submit}>
      <TextArea label={plan.goal} rows={3} {...state.field('goal')} />
      {version > 0 ? <TextField label={plan.reason} {...state.field('reason')} /> : null}
      <p className="text-ink-soft">{farthest}</p>
      {fields.map(({ id }, place) => (
        <fieldset key={id} className="space-y-3 border-line border-l-4 pl-3">
          <legend className="font-semibold">{fill(plan.checkpoint, { number: place + 1 })}</legend>
          <TextField label={plan.task} {...state.field(`checkpoints.${place}.task`)} />
          <div className="grid gap-3 sm:grid-cols-3">
            <SelectField label={plan.unit} options={units} {...state.field(`checkpoints.${place}.assignmentId`)} />
            <TextField label={plan.responsible} {...state.field(`checkpoints.${place}.responsible`)} />
            <DateField label={plan.dueOn} {...state.field(`checkpoints.${place}.dueOn`)} />
          </div>
          {fields.length > 1 ? (
            <Button look="quiet" onClick={() => remove(place)}>
              {fill(plan.remove, { number: place + 1 })}
            </Button>
          ) : null}
        </fieldset>
      ))}
      <Button disabled={fields.length >= mostCheckpoints} onClick={() => append(blank as never)}>
        {plan.add}
      </Button>
    </CommandForm>
  )
}

'use client'

import { useRouter } from 'next/navigation'
import { useFieldArray } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { assignmentRoles } from '@/lib/domain/assignment/assignment'
import type { ToAssign } from '@/lib/queries/office-moves'
import { assigningSchema } from '@/lib/schemas/assigning'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type AssignFormProps = {
  suggestion: ToAssign
  words: Words['officeForms']['assign']
  roles: Words['states']['assignmentRole']
  form: FormWords
}

export function AssignForm({ suggestion, words, roles, form }: AssignFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'assign-suggestion',
    schema: assigningSchema,
    defaultValues: {
      suggestionId: suggestion.id,
      handlers: [{ unitId: suggestion.wishedUnit?.id ?? '', role: 'SOLE' as const, part: '' }],
    },
    keptAs: `assign:${suggestion.id}`,
    words: form,
    onDone: () => router.push(`/suggestions/${suggestion.id}`),
  })
  const { fields, append, remove } = useFieldArray({ control: state.form.control, name: 'handlers' })
  const units = suggestion.units.map(({ id, name, load }) => ({
    value: id,
    label: load > 0 ? `${name} · ${fill(words.load, { count: load })}` : name,
  }))
  return (
    <CommandForm state={state} submit={words.submit}>
      {fields.map((row, place) => (
        <fieldset key={row.id} className="card">
          <legend className="sr-only">{fill(words.handler, { number: place + 1 })}</legend>
          <div className="grid gap-4 sm:grid-cols-[2fr_1fr_2fr_auto] sm:items-end">
            <SelectField
              label={words.unit}
              blank={form.forms.choose}
              options={units}
              {...state.field(`handlers.${place}.unitId`)}
            />
            <SelectField
              label={words.role}
              options={assignmentRoles.map((role) => ({ value: role, label: roles[role] }))}
              {...state.field(`handlers.${place}.role`)}
            />
            <TextField
              label={words.part}
              hint={words.partHint}
              optional={form.forms.optional}
              {...state.field(`handlers.${place}.part`)}
            />
            {fields.length > 1 ? (
              <Button look="quiet" onClick={() => remove(place)}>
                {words.removeUnit}
              </Button>
            ) : null}
          </div>
        </fieldset>
      ))}
      <Button onClick={() => append({ unitId: '', role: 'ASSIST', part: '' })}>{words.addUnit}</Button>
    </CommandForm>
  )
}

'use client'

import { useRouter } from 'next/navigation'
import { useFieldArray } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { CommandForm } from '@/components/ui/command-form'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { ToAssign } from '@/lib/queries/office-moves'
import { assigningSchema } from '@/lib/schemas/assigning'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { HandlerFields, unitOptions } from './handler-fields'

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
  const units = unitOptions(suggestion.units, words)
  return (
    <CommandForm state={state} submit={words.submit}>
      {fields.map((row, place) => (
        <HandlerFields
          key={row.id}
          place={place}
          field={state.field}
          units={units}
          onRemove={fields.length > 1 ? () => remove(place) : null}
          words={{ assign: words, roles, form }}
        />
      ))}
      <Button onClick={() => append({ unitId: '', role: 'ASSIST', part: '' })}>{words.addUnit}</Button>
    </CommandForm>
  )
}

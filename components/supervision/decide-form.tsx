'use client'

import { RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { DateField, TextField } from '@/components/ui/text-field'
import { reportDecisions } from '@/lib/domain/supervision/supervision'
import { supervisionDecisionSchema } from '@/lib/schemas/supervision'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { useSupervisionForm } from './use-supervision-form'

type DecideFormProps = {
  suggestionId: string
  decisions: Words['supervision']['reports']['decisions']
  words: Words['supervisionForms']
  form: FormWords
}

export function DecideForm({ suggestionId, decisions, words, form }: DecideFormProps) {
  const { decide, optional } = words
  const state = useSupervisionForm({
    command: 'decide-supervision',
    schema: supervisionDecisionSchema,
    suggestionId,
    values: { heldOn: '', name: '', minutesNumber: '', reason: '' } as never,
    form,
  })
  return (
    <CommandForm state={state} submit={decide.submit}>
      <DateField label={decide.heldOn} {...state.field('heldOn')} />
      <TextField label={decide.name} {...state.field('name')} />
      <TextField label={decide.minutesNumber} {...state.field('minutesNumber')} />
      <RadioCards
        label={decide.decision}
        choices={reportDecisions.map((value) => ({ value, label: decisions[value] }))}
        columns={2}
        {...state.field('decision')}
      />
      <TextArea
        label={decide.reason}
        hint={decide.reasonHint}
        rows={3}
        optional={optional}
        {...state.field('reason')}
      />
    </CommandForm>
  )
}

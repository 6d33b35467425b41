'use client'

import { CommandForm } from '@/components/ui/command-form'
import { opinionGivingSchema } from '@/lib/schemas/supervision'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { DemandFields } from './demand-fields'
import { useSupervisionForm } from './use-supervision-form'

type OpinionFormProps = {
  suggestionId: string
  units: readonly { value: string; label: string }[]
  dueHint: string
  words: Words['supervisionForms']
  form: FormWords
}

export function OpinionForm({ suggestionId, units, dueHint, words, form }: OpinionFormProps) {
  const state = useSupervisionForm({
    command: 'give-supervision-opinion',
    schema: opinionGivingSchema,
    suggestionId,
    values: { assignmentId: units[0]?.value ?? '', demand: '', dueOn: '' },
    form,
  })
  return (
    <CommandForm state={state} submit={words.opinion.submit}>
      <DemandFields fieldOf={(name) => state.field(name)} units={units} dueHint={dueHint} words={words} />
    </CommandForm>
  )
}

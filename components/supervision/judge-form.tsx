'use client'

import { RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { DateField } from '@/components/ui/text-field'
import { opinionVerdicts } from '@/lib/domain/supervision/supervision'
import { opinionVerdictSchema } from '@/lib/schemas/supervision'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { useSupervisionForm } from './use-supervision-form'

type JudgeFormProps = {
  suggestionId: string
  opinions: readonly { value: string; label: string }[]
  chosen: string
  verdicts: Words['supervision']['opinions']['verdicts']
  words: Words['supervisionForms']
  form: FormWords
}

export function JudgeForm({ suggestionId, opinions, chosen, verdicts, words, form }: JudgeFormProps) {
  const { judge, optional } = words
  const state = useSupervisionForm({
    command: 'judge-supervision-answer',
    schema: opinionVerdictSchema,
    suggestionId,
    values: { opinionId: chosen, reason: '', newDueOn: '' } as never,
    form,
  })
  return (
    <CommandForm state={state} submit={judge.submit}>
      <SelectField label={judge.which} options={opinions} {...state.field('opinionId')} />
      <RadioCards
        label={judge.verdict}
        choices={opinionVerdicts.map((value) => ({ value, label: verdicts[value] }))}
        columns={2}
        {...state.field('verdict')}
      />
      <TextArea label={judge.reason} rows={3} optional={optional} {...state.field('reason')} />
      <DateField label={judge.newDueOn} optional={optional} {...state.field('newDueOn')} />
    </CommandForm>
  )
}

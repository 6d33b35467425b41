'use client'

import { useRouter } from 'next/navigation'
import { RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { returnGrounds } from '@/lib/domain/assignment/return-stage'
import type { UnitChoice } from '@/lib/queries/return-entries'
import { returnRequestSchema } from '@/lib/schemas/return-request'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type ReturnFormProps = {
  assignmentId: string
  units: readonly UnitChoice[]
  doneHref: string
  words: Words['returns']
  form: FormWords
}

/** Why it is not ours, and whose it is. */
export function ReturnForm({ assignmentId, units, doneHref, words, form }: ReturnFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'ask-return',
    schema: returnRequestSchema,
    defaultValues: { assignmentId, reason: '', proposedUnitId: '' },
    keptAs: `return:${assignmentId}`,
    words: form,
    onDone: () => router.push(doneHref),
  })
  const grounds = returnGrounds.map((value) => ({ value, label: words.grounds[value] }))
  const choices = units.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <CommandForm state={state} submit={words.ask}>
      <RadioCards label={words.ground} choices={grounds} columns={2} {...state.field('ground')} />
      <TextArea label={words.reason} hint={words.reasonHint} rows={5} {...state.field('reason')} />
      <SelectField
        label={words.proposed}
        blank={form.forms.choose}
        options={choices}
        {...state.field('proposedUnitId')}
      />
    </CommandForm>
  )
}

'use client'

import { useRouter } from 'next/navigation'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { UnitChoice } from '@/lib/queries/return-entries'
import { reassigningSchema } from '@/lib/schemas/return-request'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type ReassignFormProps = {
  assignmentId: string
  /** as the unit proposed it */
  proposedUnitId: string
  units: readonly UnitChoice[]
  withMinutes: boolean
  doneHref: string
  words: Words['returns']
  form: FormWords
}

export function ReassignForm(props: ReassignFormProps) {
  const { assignmentId, proposedUnitId, units, withMinutes, doneHref, words, form } = props
  const router = useRouter()
  const isThere = units.some(({ id }) => id === proposedUnitId)
  const state = useCommandForm({
    command: 'reassign-assignment',
    schema: reassigningSchema,
    defaultValues: {
      ...{ assignmentId, unitId: isThere ? proposedUnitId : '' },
      ...{ reason: '', minutesNumber: '', minutes: '' },
    },
    keptAs: `reassign:${assignmentId}`,
    words: form,
    onDone: () => router.push(doneHref),
  })
  const choices = units.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <CommandForm state={state} submit={words.reassign}>
      <SelectField label={words.unit} blank={form.forms.choose} options={choices} {...state.field('unitId')} />
      <TextArea label={words.decisionReason} hint={words.decisionReasonHint} rows={4} {...state.field('reason')} />
      {withMinutes ? (
        <>
          <TextField label={words.minutesNumber} {...state.field('minutesNumber')} />
          <TextArea label={words.minutes} rows={5} {...state.field('minutes')} />
        </>
      ) : null}
    </CommandForm>
  )
}

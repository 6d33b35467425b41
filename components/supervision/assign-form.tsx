'use client'

import { CheckboxCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { chargeSchema } from '@/lib/schemas/supervision'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { useSupervisionForm } from './use-supervision-form'

type Option = { value: string; label: string }
type AssignFormProps = {
  suggestionId: string
  values: {
    leaderId: string
    governmentLeader: string
    supervisingOffice: string
    contact: string
    supervisorIds: string[]
    heads: { assignmentId: string; personId: string }[]
  }
  leaders: readonly Option[]
  committee: readonly Option[]
  units: readonly { unit: string; heads: readonly Option[] }[]
  words: Words['supervisionForms']
  form: FormWords
}

export function AssignForm({ suggestionId, values, leaders, committee, units, words, form }: AssignFormProps) {
  const { assign, choose, optional } = words
  const state = useSupervisionForm({
    command: 'assign-supervision',
    schema: chargeSchema,
    suggestionId,
    values: { ...values, reason: '' },
    form,
  })
  return (
    <CommandForm state={state} submit={assign.submit}>
      <SelectField
        label={assign.leader}
        hint={assign.leaderHint}
        blank={choose}
        options={leaders}
        optional={optional}
        {...state.field('leaderId')}
      />
      <TextField label={assign.governmentLeader} optional={optional} {...state.field('governmentLeader')} />
      <TextField label={assign.office} {...state.field('supervisingOffice')} />
      <TextField label={assign.contact} {...state.field('contact')} />
      {committee.length > 0 ? (
        <CheckboxCards
          label={assign.supervisors}
          hint={assign.supervisorsHint}
          choices={committee}
          columns={3}
          optional={optional}
          {...state.field('supervisorIds')}
        />
      ) : null}
      {units.map(({ unit, heads }, place) => (
        <SelectField
          key={unit}
          label={fill(assign.head, { unit })}
          hint={assign.headHint}
          blank={choose}
          options={heads}
          optional={optional}
          {...state.field(`heads.${place}.personId`)}
        />
      ))}
      <TextField label={assign.reason} optional={optional} {...state.field('reason')} />
    </CommandForm>
  )
}

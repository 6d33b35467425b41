'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { openStationSchema } from '@/lib/schemas/station'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import type { OpeningChoices } from './opening-choices'
import { StationFields } from './station-fields'

type Option = { value: string; label: string }
type Input = z.input<typeof openStationSchema>
type OpenStationFormProps = {
  kinds: readonly Option[]
  delegations: readonly Option[]
  towns: readonly Option[]
  choices: OpeningChoices
  opening: Input['opening']
  words: Words['stations']
  form: FormWords
}

export function OpenStationForm({ kinds, delegations, towns, choices, opening, words, form }: OpenStationFormProps) {
  const router = useRouter()
  const state = useCommandForm<Input, { stationId: string }>({
    command: 'open-station',
    schema: openStationSchema,
    defaultValues: {
      ...{ kind: 'STATION', delegationId: delegations[0]?.value ?? '', townUnitId: '' },
      ...{ name: '', place: '', phone: '', opening },
    },
    keptAs: 'station:new',
    words: form,
    onDone: ({ stationId }) => {
      router.push(`/stations/${stationId}`)
      router.refresh()
    },
  })
  const { field } = state
  return (
    <CommandForm state={state} submit={words.submitOpen}>
      <SelectField label={words.kind} options={kinds} {...field('kind')} />
      <SelectField label={words.delegation} options={delegations} {...field('delegationId')} />
      <SelectField
        label={words.town}
        options={towns}
        blank={words.noTown}
        optional={form.forms.optional}
        {...field('townUnitId')}
      />
      <StationFields field={field} choices={choices} words={words} form={form} />
    </CommandForm>
  )
}

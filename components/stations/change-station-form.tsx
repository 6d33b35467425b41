'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { CommandForm } from '@/components/ui/command-form'
import { useCommandForm } from '@/components/ui/use-command-form'
import { changeStationSchema } from '@/lib/schemas/station'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import type { OpeningChoices } from './opening-choices'
import { StationFields } from './station-fields'

type Input = z.input<typeof changeStationSchema>
type ChangeStationFormProps = {
  station: Omit<Input, 'stationId'> & { id: string }
  choices: OpeningChoices
  words: Words['stations']
  form: FormWords
}

export function ChangeStationForm({ station: { id, ...facts }, choices, words, form }: ChangeStationFormProps) {
  const router = useRouter()
  const state = useCommandForm<Input>({
    command: 'change-station',
    schema: changeStationSchema,
    defaultValues: { stationId: id, ...facts },
    keptAs: `station:${id}`,
    words: form,
    onDone: () => {
      router.push(`/stations/${id}`)
      router.refresh()
    },
  })
  return (
    <CommandForm state={state} submit={words.submitChange}>
      <StationFields field={state.field} choices={choices} words={words} form={form} />
      <p className="text-ink-soft text-sm">{words.movedHint}</p>
    </CommandForm>
  )
}

'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { DateField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { closeStationSchema } from '@/lib/schemas/station'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type Input = z.input<typeof closeStationSchema>
type CloseStationFormProps = {
  stationId: string
  version: number
  today: string
  words: Words['stations']
  form: FormWords
}

export function CloseStationForm({ stationId, version, today, words, form }: CloseStationFormProps) {
  const router = useRouter()
  const state = useCommandForm<Input>({
    command: 'close-station',
    schema: closeStationSchema,
    defaultValues: { stationId, version, lastDay: today, reason: '' },
    keptAs: `station-close:${stationId}`,
    words: form,
    onDone: () => {
      router.push(`/stations/${stationId}`)
      router.refresh()
    },
  })
  return (
    <CommandForm state={state} submit={words.submitClose}>
      <DateField label={words.lastDay} min={today} {...state.field('lastDay')} />
      <TextArea label={words.reason} rows={2} {...state.field('reason')} />
    </CommandForm>
  )
}

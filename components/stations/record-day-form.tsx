'use client'

import { useRouter } from 'next/navigation'
import { useFieldArray } from 'react-hook-form'
import type { z } from 'zod'
import { Button } from '@/components/ui/button'
import { CommandForm } from '@/components/ui/command-form'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { recordDaySchema } from '@/lib/schemas/station'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { HeardItem } from './heard-item'

type Input = z.input<typeof recordDaySchema>
type Presence = Input['presence'][number]['presence']
type RecordDayFormProps = {
  day: { id: string; version: number; stationId: string; residents: number | null }
  onDuty: readonly { id: string; name: string; presence: Presence | null }[]
  words: Words['stations']
  form: FormWords
}

const blank = { text: '', place: '', residentName: '', residentPhone: '', answer: '', result: 'EXPLAINED' as const }

/** Written on a phone at the end of a reception: who came, how many, and what was said. */
export function RecordDayForm({ day, onDuty, words, form }: RecordDayFormProps) {
  const router = useRouter()
  const state = useCommandForm<Input>({
    command: 'record-station-day',
    schema: recordDaySchema,
    defaultValues: {
      ...{ activityId: day.id, version: day.version, residentsReceived: day.residents ?? '' },
      presence: onDuty.map(({ id, presence }) => ({ delegateId: id, presence: presence ?? 'PRESENT' })),
      items: [],
    },
    keptAs: `record-day:${day.id}:${day.version}`,
    words: form,
    onDone: () => {
      router.push(`/stations/${day.stationId}`)
      router.refresh()
    },
  })
  const { field, form: typed } = state
  const items = useFieldArray({ control: typed.control, name: 'items' })
  const presences = (['PRESENT', 'LEAVE', 'ABSENT'] as const).map((value) => ({ value, label: words.presence[value] }))
  return (
    <CommandForm state={state} submit={words.submitRecord}>
      <div className="grid gap-3 sm:grid-cols-2">
        {onDuty.map(({ id, name }, place) => (
          <SelectField key={id} label={name} options={presences} {...field(`presence.${place}.presence`)} />
        ))}
      </div>
      <TextField label={words.residentsReceived} inputMode="numeric" {...field('residentsReceived')} />
      <h3 className="font-semibold">{words.items}</h3>
      {items.fields.map(({ id }, place) => (
        <HeardItem key={id} place={place} field={field} words={words} form={form} drop={() => items.remove(place)} />
      ))}
      <Button onClick={() => items.append(blank)}>{words.addItem}</Button>
    </CommandForm>
  )
}

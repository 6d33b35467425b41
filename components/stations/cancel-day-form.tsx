'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { cancelDaySchema } from '@/lib/schemas/station'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type CancelDayFormProps = {
  day: { id: string; version: number; stationId: string }
  words: Words['stations']
  form: FormWords
}

export function CancelDayForm({ day, words, form }: CancelDayFormProps) {
  const router = useRouter()
  const state = useCommandForm<z.input<typeof cancelDaySchema>>({
    command: 'cancel-station-day',
    schema: cancelDaySchema,
    defaultValues: { activityId: day.id, version: day.version, reason: '' },
    keptAs: `cancel-day:${day.id}`,
    words: form,
    onDone: () => {
      router.push(`/stations/${day.stationId}`)
      router.refresh()
    },
  })
  return (
    <CommandForm state={state} submit={words.submitCancel}>
      <TextArea label={words.reason} rows={2} {...state.field('reason')} />
    </CommandForm>
  )
}

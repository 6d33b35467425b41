'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { CommandForm } from '@/components/ui/command-form'
import { DateField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { planDaySchema } from '@/lib/schemas/station'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type PlanDayFormProps = { stationId: string; words: Words['stations']; form: FormWords }

export function PlanDayForm({ stationId, words, form }: PlanDayFormProps) {
  const router = useRouter()
  const state = useCommandForm<z.input<typeof planDaySchema>, { activityId: string }>({
    command: 'plan-station-day',
    schema: planDaySchema,
    defaultValues: { stationId, heldOn: '' },
    keptAs: `station-day:${stationId}`,
    words: form,
    onDone: ({ activityId }) => {
      router.push(`/station-days/${activityId}`)
      router.refresh()
    },
  })
  return (
    <CommandForm state={state} submit={words.submitDay}>
      <DateField label={words.day} hint={words.planDayHint} {...state.field('heldOn')} />
    </CommandForm>
  )
}

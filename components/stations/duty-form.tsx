'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { CommandForm } from '@/components/ui/command-form'
import { TickList } from '@/components/ui/tick-list'
import { useCommandForm } from '@/components/ui/use-command-form'
import { dutySchema } from '@/lib/schemas/station'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type Input = z.input<typeof dutySchema>
type DutyFormProps = {
  day: { id: string; version: number }
  onDuty: readonly string[]
  delegates: readonly { value: string; label: string }[]
  words: Words['stations']
  form: FormWords
}

export function DutyForm({ day, onDuty, delegates, words, form }: DutyFormProps) {
  const router = useRouter()
  const state = useCommandForm<Input>({
    command: 'change-duty',
    schema: dutySchema,
    defaultValues: { activityId: day.id, version: day.version, delegateIds: [...onDuty] },
    keptAs: `duty:${day.id}:${day.version}`,
    words: form,
    onDone: () => router.refresh(),
  })
  const ticked = state.form.watch('delegateIds') ?? []
  return (
    <CommandForm state={state} submit={words.submitDuty}>
      <TickList
        label={words.onDuty}
        name="delegateIds"
        hint={words.dutyHint}
        error={state.field('delegateIds').error}
        choices={delegates}
        ticked={ticked}
        onChange={(ids) => state.form.setValue('delegateIds', ids, { shouldDirty: true })}
        all={words.all}
        nothing={words.nothing}
      />
    </CommandForm>
  )
}

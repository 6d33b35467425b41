'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { DateField, TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { mandateEndGrounds } from '@/lib/domain/delegate/mandate'
import { endMandateSchema } from '@/lib/schemas/mandate'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type EndMandateFormProps = { delegateId: string; today: string; words: Words['delegates']; form: FormWords }

export function EndMandateForm({ delegateId, today, words, form }: EndMandateFormProps) {
  const router = useRouter()
  const state = useCommandForm<z.input<typeof endMandateSchema>>({
    command: 'end-mandate',
    schema: endMandateSchema,
    defaultValues: { delegateId, ground: 'RESIGNED', lastDay: today, decision: '' },
    keptAs: `end-mandate:${delegateId}`,
    words: form,
    onDone: () => {
      router.push(`/delegates/${delegateId}`)
      router.refresh()
    },
  })
  return (
    <CommandForm state={state} submit={words.submitEnd}>
      <RadioCards
        label={words.ground}
        columns={2}
        choices={mandateEndGrounds.map((value) => ({ value, label: words.grounds[value] }))}
        {...state.field('ground')}
      />
      <DateField label={words.lastDay} hint={words.lastDayHint} max={today} {...state.field('lastDay')} />
      <TextField label={words.decision} hint={words.decisionHint} {...state.field('decision')} />
    </CommandForm>
  )
}

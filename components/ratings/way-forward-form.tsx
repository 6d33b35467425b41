'use client'

import { useRouter } from 'next/navigation'
import { RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { DateField, TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { waysOfOffice } from '@/lib/domain/rating/way-forward'
import { wayForwardSchema } from '@/lib/schemas/handling-again'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type WayForwardFormProps = {
  suggestionId: string
  today: LocalDate
  words: Words['handlingAgain']
  form: FormWords
}

export function WayForwardForm({ suggestionId, today, words: { forward, ways }, form }: WayForwardFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'take-way-forward',
    schema: wayForwardSchema,
    defaultValues: { suggestionId, heldOn: '', people: '', outcome: '' },
    keptAs: `way-forward:${suggestionId}`,
    words: form,
    onDone: () => {
      router.push(`/suggestions/${suggestionId}`)
      router.refresh()
    },
  })
  return (
    <CommandForm state={state} submit={forward.submit}>
      <RadioCards
        label={forward.way}
        choices={waysOfOffice.map((value) => ({ value, label: ways[value] }))}
        columns={3}
        {...state.field('way')}
      />
      <DateField label={forward.heldOn} max={today} {...state.field('heldOn')} />
      <TextField label={forward.people} hint={forward.peopleHint} {...state.field('people')} />
      <TextArea label={forward.outcome} rows={4} {...state.field('outcome')} />
    </CommandForm>
  )
}

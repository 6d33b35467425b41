'use client'

import { useRouter } from 'next/navigation'
import { RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { DateField, TextField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { PauseGround } from '@/lib/domain/deadlines/facts'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { pauseRequestSchema } from '@/lib/schemas/pause'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type PauseFormProps = {
  assignmentId: string
  grounds: readonly PauseGround[]
  /** the office names the day; a unit asks from today */
  days: { earliest: LocalDate; today: LocalDate; hint: string } | null
  doneHref: string
  words: Words['pause']
  form: FormWords
}

export function PauseForm({ assignmentId, grounds, days, doneHref, words, form }: PauseFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'ask-pause',
    schema: pauseRequestSchema,
    defaultValues: { assignmentId, from: days?.today, reason: '', evidence: '', agreedWith: '' },
    keptAs: `pause:${assignmentId}`,
    words: form,
    onDone: () => router.push(doneHref),
  })
  const choices = grounds.map((value) => ({ value, label: words.grounds[value], hint: words.groundHints[value] }))
  return (
    <CommandForm state={state} submit={days ? words.agree : words.ask}>
      <RadioCards label={words.ground} choices={choices} {...state.field('ground')} />
      {days ? (
        <DateField
          label={words.from}
          hint={days.hint}
          min={days.earliest}
          max={days.today}
          {...state.field('from', { blankAsAbsent: true })}
        />
      ) : null}
      <TextArea label={words.reason} hint={words.reasonHint} rows={4} {...state.field('reason')} />
      <TextArea label={words.evidence} hint={words.evidenceHint} rows={2} {...state.field('evidence')} />
      <TextField label={words.agreedWith} hint={words.agreedWithHint} {...state.field('agreedWith')} />
    </CommandForm>
  )
}

'use client'

import { useRouter } from 'next/navigation'
import { useWatch } from 'react-hook-form'
import { CommandForm } from '@/components/ui/command-form'
import { DateField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { pauseDecisionSchema } from '@/lib/schemas/pause'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { DecisionFields } from './decision-fields'

type PauseDecisionFormProps = {
  assignmentId: string
  requestedFrom: LocalDate
  today: LocalDate
  doneHref: string
  words: Words['pause']
  form: FormWords
}

export function PauseDecisionForm(props: PauseDecisionFormProps) {
  const { assignmentId, requestedFrom, today, doneHref, words, form } = props
  const router = useRouter()
  const state = useCommandForm({
    command: 'decide-pause',
    schema: pauseDecisionSchema,
    defaultValues: { assignmentId, from: requestedFrom, reason: '' },
    keptAs: `pause-decision:${assignmentId}`,
    words: form,
    onDone: () => router.push(doneHref),
  })
  const refuses = useWatch({ control: state.form.control, name: 'decision' }) === 'REFUSED'
  const day = (
    <DateField
      label={words.consentFrom}
      hint={words.consentHint}
      min={requestedFrom}
      max={today}
      {...state.field('from', { blankAsAbsent: true })}
    />
  )
  return (
    <CommandForm state={state} submit={words.decide}>
      <DecisionFields
        refuses={refuses}
        decision={state.field('decision')}
        reason={state.field('reason')}
        day={day}
        words={words}
      />
    </CommandForm>
  )
}

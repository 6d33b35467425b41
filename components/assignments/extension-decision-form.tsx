'use client'

import { useRouter } from 'next/navigation'
import { useWatch } from 'react-hook-form'
import { CommandForm } from '@/components/ui/command-form'
import { DateField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { extensionDecisionSchema } from '@/lib/schemas/extension'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { DecisionFields } from './decision-fields'

type ExtensionDecisionFormProps = {
  assignmentId: string
  suggestionId: string
  requested: LocalDate
  latest: LocalDate
  words: Words['assignment']['extension']
  form: FormWords
}

export function ExtensionDecisionForm(props: ExtensionDecisionFormProps) {
  const { assignmentId, suggestionId, requested, latest, words, form } = props
  const router = useRouter()
  const state = useCommandForm({
    command: 'decide-extension',
    schema: extensionDecisionSchema,
    defaultValues: { assignmentId, until: requested, reason: '' },
    keptAs: `extension-decision:${assignmentId}`,
    words: form,
    onDone: () => router.push(`/suggestions/${suggestionId}`),
  })
  const refuses = useWatch({ control: state.form.control, name: 'decision' }) === 'REFUSED'
  const day = (
    <DateField
      label={words.until}
      hint={words.consentHint}
      max={latest}
      {...state.field('until', { blankAsAbsent: true })}
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

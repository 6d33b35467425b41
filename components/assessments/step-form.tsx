'use client'

import { useRouter } from 'next/navigation'
import { CheckboxField } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { DateField } from '@/components/ui/text-field'
import { useCommandForm } from '@/components/ui/use-command-form'
import { assessmentCheckSchema, assessmentJudgingSchema, assessmentSelfSchema } from '@/lib/schemas/assessment'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type StepFormProps = { assessmentId: string; words: Words['assessments']['next']; form: FormWords }
type DatedProps = StepFormProps & { dueOn: string; today: string }
type Lacking = { lacks: boolean }

const useRefreshed = () => {
  const router = useRouter()
  return () => router.refresh()
}

export function SelfForm({ assessmentId, dueOn, today, words, form }: DatedProps) {
  const state = useCommandForm({
    command: 'open-self-assessment',
    schema: assessmentSelfSchema,
    defaultValues: { assessmentId, selfDueOn: dueOn },
    keptAs: `self-step:${assessmentId}`,
    words: form,
    onDone: useRefreshed(),
  })
  return (
    <CommandForm state={state} submit={words.selfOpen}>
      <DateField label={words.until} min={today} {...state.field('selfDueOn')} />
    </CommandForm>
  )
}

export function JudgingForm({ assessmentId, dueOn, today, lacks, words, form }: DatedProps & Lacking) {
  const state = useCommandForm({
    command: 'open-assessment-judging',
    schema: assessmentJudgingSchema,
    defaultValues: { assessmentId, marksDueOn: dueOn, isKnown: false },
    keptAs: `judging-step:${assessmentId}`,
    words: form,
    onDone: useRefreshed(),
  })
  return (
    <CommandForm state={state} submit={words.judgingOpen}>
      <DateField label={words.until} min={today} {...state.field('marksDueOn')} />
      {lacks ? <CheckboxField label={words.known} {...state.field('isKnown')} /> : null}
    </CommandForm>
  )
}

export function CheckForm({ assessmentId, lacks, words, form }: StepFormProps & Lacking) {
  const state = useCommandForm({
    command: 'open-assessment-check',
    schema: assessmentCheckSchema,
    defaultValues: { assessmentId, isKnown: false },
    keptAs: `check-step:${assessmentId}`,
    words: form,
    onDone: useRefreshed(),
  })
  return (
    <CommandForm state={state} submit={words.checkOpen}>
      {lacks ? <CheckboxField label={words.known} {...state.field('isKnown')} /> : null}
    </CommandForm>
  )
}

'use client'

import { useRouter } from 'next/navigation'
import { RadioCards } from '@/components/ui/choice-fields'
import { CommandForm } from '@/components/ui/command-form'
import { TextArea } from '@/components/ui/text-area'
import { useCommandForm } from '@/components/ui/use-command-form'
import { type OpinionOutcome, opinionOutcomes } from '@/lib/domain/assignment/assist-opinion'
import { opinionSettlingSchema } from '@/lib/schemas/opinion'
import type { FormWords, Words } from '@/lib/wording/catalogue'

type SettleOpinionFormProps = {
  assignmentId: string
  doneHref: string
  opinionId: string
  settled: { outcome: OpinionOutcome; reason: string } | null
  words: Words['assistOpinions']
  form: FormWords
}

export function SettleOpinionForm({ assignmentId, doneHref, opinionId, settled, words, form }: SettleOpinionFormProps) {
  const router = useRouter()
  const state = useCommandForm({
    command: 'settle-opinion',
    schema: opinionSettlingSchema,
    defaultValues: { assignmentId, opinionId, outcome: settled?.outcome, reason: settled?.reason ?? '' },
    keptAs: `settle-opinion:${opinionId}`,
    words: form,
    onDone: () => router.push(doneHref),
  })
  const choices = opinionOutcomes.map((value) => ({ value, label: words.outcomes[value] }))
  return (
    <CommandForm state={state} submit={words.settle.submit}>
      <RadioCards label={words.settle.outcome} choices={choices} columns={3} {...state.field('outcome')} />
      <TextArea label={words.settle.reason} hint={words.settle.reasonHint} rows={2} {...state.field('reason')} />
    </CommandForm>
  )
}

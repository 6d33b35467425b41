import type { ReactNode } from 'react'
import { RadioCards } from '@/components/ui/choice-fields'
import { TextArea } from '@/components/ui/text-area'
import type { Words } from '@/lib/wording/catalogue'

type DecisionWords = Pick<
  Words['pause'] & Words['assignment']['extension'],
  'decision' | 'consent' | 'refuse' | 'refusalReason' | 'refusalReasonHint'
>

type Bound<Field> = Omit<Field, 'label' | 'hint' | 'choices' | 'columns' | 'rows'>

type DecisionFieldsProps = {
  refuses: boolean
  decision: Bound<Parameters<typeof RadioCards>[0]>
  reason: Bound<Parameters<typeof TextArea>[0]>
  /** what consent names */
  day: ReactNode
  words: DecisionWords
}

/** Consent, which names a day, or refusal, which names its reason. */
export function DecisionFields({ refuses, decision, reason, day, words }: DecisionFieldsProps) {
  const choices = [
    { value: 'CONSENTED', label: words.consent },
    { value: 'REFUSED', label: words.refuse },
  ]
  return (
    <>
      <RadioCards label={words.decision} choices={choices} columns={2} {...decision} />
      {refuses ? <TextArea label={words.refusalReason} hint={words.refusalReasonHint} rows={4} {...reason} /> : day}
    </>
  )
}

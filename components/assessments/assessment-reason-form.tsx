'use client'

import { ReasonForm, type ReasonWords } from '@/components/ui/reason-form'
import { assessmentCancelSchema } from '@/lib/schemas/assessment'
import { groupMeetingReopeningSchema } from '@/lib/schemas/assessment-judging'
import { selfSendingBackSchema } from '@/lib/schemas/self-assessment'
import type { FormWords } from '@/lib/wording/catalogue'

const schemas = {
  'cancel-assessment': assessmentCancelSchema,
  'reopen-group-meeting': groupMeetingReopeningSchema,
  'send-back-self-assessment': selfSendingBackSchema,
} as const

type AssessmentReasonFormProps = {
  command: keyof typeof schemas
  of: { assessmentId: string; unitId?: string; groupNo?: number }
  words: ReasonWords
  form: FormWords
}

export function AssessmentReasonForm({ command, of, words, form }: AssessmentReasonFormProps) {
  return <ReasonForm command={command} schema={schemas[command]} of={of} words={words} form={form} />
}

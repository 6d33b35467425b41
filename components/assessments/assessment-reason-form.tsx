'use client'

import type { ButtonLook } from '@/components/ui/button'
import { ReasonForm, type ReasonWords } from '@/components/ui/reason-form'
import { assessmentCancelSchema } from '@/lib/schemas/assessment'
import { groupMeetingReopeningSchema, sheetDisputeSchema } from '@/lib/schemas/assessment-judging'
import { correctionTakingBackSchema, selfSendingBackSchema } from '@/lib/schemas/self-assessment'
import type { FormWords } from '@/lib/wording/catalogue'

const schemas = {
  'cancel-assessment': assessmentCancelSchema,
  'dispute-marking-sheet': sheetDisputeSchema,
  'reopen-group-meeting': groupMeetingReopeningSchema,
  'send-back-self-assessment': selfSendingBackSchema,
  'take-back-correction': correctionTakingBackSchema,
} as const

type AssessmentReasonFormProps = {
  command: keyof typeof schemas
  of: { assessmentId: string; unitId?: string; groupNo?: number } | { correctionId: string }
  look?: ButtonLook
  scope?: string
  words: ReasonWords
  form: FormWords
}

export function AssessmentReasonForm({ command, of, look, scope, words, form }: AssessmentReasonFormProps) {
  return (
    <ReasonForm
      command={command}
      schema={schemas[command]}
      of={of}
      look={look}
      scope={scope}
      words={words}
      form={form}
    />
  )
}

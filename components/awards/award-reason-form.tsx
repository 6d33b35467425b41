'use client'

import type { ButtonLook } from '@/components/ui/button'
import { ReasonForm, type ReasonWords } from '@/components/ui/reason-form'
import {
  awardFollowSchema,
  awardStopSchema,
  awardStrikeSchema,
  findingTakeBackSchema,
  shortlistSchema,
  takeNominationBackSchema,
} from '@/lib/schemas/award'
import type { FormWords } from '@/lib/wording/catalogue'

const schemas = {
  'take-back-nomination': takeNominationBackSchema,
  'shortlist-candidate': shortlistSchema,
  'strike-award-candidate': awardStrikeSchema,
  'follow-award-candidate': awardFollowSchema,
  'take-back-award-finding': findingTakeBackSchema,
  'stop-award-call': awardStopSchema,
} as const

type AwardReasonFormProps = {
  command: keyof typeof schemas
  of: { callId: string } | { candidateId: string; veto?: string }
  look?: ButtonLook
  words: ReasonWords
  form: FormWords
}

export function AwardReasonForm({ command, of, look, words, form }: AwardReasonFormProps) {
  const scope = [command, ...Object.values(of)].join('-')
  const given = { command, schema: schemas[command], of, look, scope, words, form }
  return <ReasonForm {...given} />
}

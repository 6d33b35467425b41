import type { AnswerMeaning } from '@/lib/domain/reply/answer-class'
import type { Words } from '@/lib/wording/catalogue'

export type CheckingWords = Words['checking'] & { readonly classes: Record<AnswerMeaning, string> }

export const checkingWords = ({ checking, states }: Words): CheckingWords => ({
  ...checking,
  classes: states.answerClass,
})

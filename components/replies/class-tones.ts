import type { Tone } from '@/components/ui/tone'
import type { AnswerMeaning } from '@/lib/domain/reply/answer-class'
import type { ClassStanding } from '@/lib/domain/reply/class-standing'

export const meaningTones: Record<AnswerMeaning, Tone> = {
  SOLVED: 'good',
  IN_PROGRESS: 'info',
  PLANNED: 'info',
  DEFERRED: 'warn',
  REFERENCE: 'plain',
}

export const standingTones: Record<ClassStanding, Tone> = {
  STATED: 'plain',
  CLAIMED: 'warn',
  AGREED: 'good',
  DELEGATE_DISAGREES: 'bad',
  CORRECTED: 'warn',
}

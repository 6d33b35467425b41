import type { Tone } from '@/components/ui/tone'
import type { GuestAnswer } from '@/lib/domain/meeting/meeting'
import type { Words } from '@/lib/wording/catalogue'

const tones: Record<GuestAnswer, Tone> = { COMING: 'good', DEPUTY: 'info', LEAVE: 'warn' }

/** How somebody has answered, or that he has not. */
export const answerBadge = (
  answer: GuestAnswer | null,
  { meetingInvitation: { answers, unanswered } }: Words,
): { tone: Tone; text: string } =>
  answer ? { tone: tones[answer], text: answers[answer] } : { tone: 'warn', text: unanswered }

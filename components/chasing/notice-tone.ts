import type { Tone } from '@/components/ui/tone'
import type { NoticeStatus } from '@/lib/domain/chasing/workflow'

export const noticeTones: Record<NoticeStatus, Tone> = {
  DRAFT: 'warn',
  ISSUED: 'info',
  RECEIVED: 'info',
  ANSWERED: 'good',
  DISCARDED: 'plain',
  WITHDRAWN: 'plain',
}

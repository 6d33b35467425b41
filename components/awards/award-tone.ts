import type { Tone } from '@/components/ui/tone'
import type { NoticeStage, Standing } from '@/lib/domain/award/award'
import type { CallState } from '@/lib/domain/award/workflow'

export const awardTones: Record<CallState, Tone> = {
  NOMINATED: 'info',
  CHECKED: 'info',
  MET: 'warn',
  NOTIFIED: 'warn',
  DECIDED: 'good',
  STOPPED: 'still',
}

export const standingTones: Record<Standing, Tone> = {
  TAKEN_BACK: 'still',
  BARRED: 'bad',
  STRUCK: 'bad',
  AWARDED: 'good',
  AGREED: 'good',
  SHORTLISTED: 'info',
  NOMINATED: 'plain',
}

export const stageTones: Record<NoticeStage, Tone> = { RUNNING: 'warn', OVER: 'info', DECIDED: 'good' }

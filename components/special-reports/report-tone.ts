import type { Tone } from '@/components/ui/tone'
import type { InstructionState, ReportState } from '@/lib/domain/special-report/workflow'

export const reportTones: Record<ReportState, Tone> = {
  DRAFT: 'warn',
  SENT: 'info',
  CLOSED: 'good',
  DISCARDED: 'still',
}

export const instructionTones: Record<InstructionState, Tone> = {
  NOTED: 'plain',
  OPEN: 'warn',
  ANSWERED: 'info',
  SETTLED: 'good',
  STRUCK: 'still',
}

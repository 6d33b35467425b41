import type { Tone } from '@/components/ui/tone'
import type { AnnualReportState } from '@/lib/domain/annual-report/workflow'

export const annualReportTones: Record<AnnualReportState, Tone> = {
  DRAFT: 'warn',
  FROZEN: 'info',
  APPROVED: 'info',
  PUBLISHED: 'good',
  WITHDRAWN: 'bad',
  DISCARDED: 'still',
}

import { z } from 'zod'
import type { Urgency } from '@/lib/domain/deadlines/urgency'

/** The four words as they stand in the address of a list. */
export const urgencyChosen = {
  overdue: 'OVERDUE',
  'due-soon': 'DUE_SOON',
  paused: 'PAUSED',
  normal: 'NORMAL',
} as const satisfies Record<string, Urgency>

export type UrgencyChoice = keyof typeof urgencyChosen
export const urgencyChoices = Object.keys(urgencyChosen) as UrgencyChoice[]

export const urgencyFilter = z.enum(urgencyChoices).optional().catch(undefined)

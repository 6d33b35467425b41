import { z } from 'zod'
import { reportPurposes } from '@/lib/domain/annual-report/legal-days'
import { holderKinds } from '@/lib/domain/deadlines/deadline'
import { remindedPurposes } from '@/lib/domain/deadlines/ladder'
import { urgencyFilter } from './urgency-filter'

export const deadlineViews = ['open', 'answered'] as const
export const answeredOrders = ['latest', 'longest'] as const
export const answerOutcomes = ['late', 'on-time'] as const

/** What a line can be about: of suggestions, and of the reports of a year. */
export const listedPurposes = [...remindedPurposes, ...Object.values(reportPurposes)] as const

/** The address of the deadline list. What cannot be read is left out: a mistyped address shows more, never an error. */
export const deadlineFilterSchema = z.object({
  view: z.enum(deadlineViews).default('open').catch('open'),
  text: z
    .string()
    .transform((typed) => typed.normalize('NFKC').trim().slice(0, 50))
    .optional()
    .catch(undefined),
  urgency: urgencyFilter,
  purpose: z.enum(listedPurposes).optional().catch(undefined),
  unit: z.uuid().optional().catch(undefined),
  holder: z.enum(holderKinds).optional().catch(undefined),
  outcome: z.enum(answerOutcomes).optional().catch(undefined),
  order: z.enum(answeredOrders).default('latest').catch('latest'),
  page: z.string().optional().catch(undefined),
})

export type DeadlineFilter = z.output<typeof deadlineFilterSchema>

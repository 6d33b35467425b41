import { z } from 'zod'
import { assignmentRoles } from '@/lib/domain/assignment/assignment'
import { assignmentStatuses } from '@/lib/domain/assignment/workflow'
import { urgencyFilter } from './urgency-filter'

export const assignmentViews = ['open', 'done', 'all'] as const
export type AssignmentListView = (typeof assignmentViews)[number]

/** The address of a unit's list. What cannot be read is left out: a mistyped address shows more, never an error. */
export const assignmentFilterSchema = z.object({
  view: z.enum(assignmentViews).default('open').catch('open'),
  text: z
    .string()
    .transform((typed) => typed.normalize('NFKC').trim().slice(0, 50))
    .optional()
    .catch(undefined),
  status: z.enum(assignmentStatuses).optional().catch(undefined),
  role: z.enum(assignmentRoles).optional().catch(undefined),
  urgency: urgencyFilter,
  session: z.uuid().optional().catch(undefined),
  direction: z.enum(['ascending', 'descending']).default('ascending').catch('ascending'),
  page: z.string().optional().catch(undefined),
})

export type AssignmentFilter = z.output<typeof assignmentFilterSchema>

import { z } from 'zod'
import { assessmentKinds } from '@/lib/domain/assessment/assessment'
import { assessmentStates } from '@/lib/domain/assessment/workflow'
import { id } from './id'
import { text } from './text'

const assessmentId = id('assessment')

export const assessmentCancelSchema = z.strictObject({ assessmentId, reason: text(4, 500) })

/** The address of the list. What cannot be read is left out. */
export const assessmentFilterSchema = z.object({
  kind: z.enum(assessmentKinds).optional().catch(undefined),
  state: z.enum(assessmentStates).optional().catch(undefined),
  page: z.string().optional().catch(undefined),
})
export type AssessmentFilter = z.output<typeof assessmentFilterSchema>

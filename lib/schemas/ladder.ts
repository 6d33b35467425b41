import { z } from 'zod'
import { ladderBounds, remindedPurposes, rungs } from '@/lib/domain/deadlines/ladder'
import { text } from './text'
import { signedNumber } from './whole-number'

const { farthest, mostSteps } = ladderBounds
const purpose = z.enum(remindedPurposes as [(typeof remindedPurposes)[number], ...typeof remindedPurposes])

export const remindedPurposeSchema = purpose

/** The address of the log; a page that cannot be read is the first. */
export const reminderFilterSchema = z.object({ page: z.string().optional().catch(undefined) })
export type ReminderFilter = z.output<typeof reminderFilterSchema>

/** Without steps it goes back to the ladder that came with the software. */
export const ladderChangeSchema = z.strictObject({
  purpose,
  steps: z
    .array(z.strictObject({ day: signedNumber(-farthest, farthest), rung: z.enum(rungs) }))
    .max(mostSteps)
    .refine((steps) => new Set(steps.map(({ day }) => day)).size === steps.length, 'duplicate')
    .nullable(),
  reason: text(5, 500),
})

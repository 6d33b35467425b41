import { z } from 'zod'
import { ladderBounds, remindedPurposes, rungs } from '@/lib/domain/deadlines/ladder'
import { text } from './text'

const { farthest, mostSteps } = ladderBounds
const purpose = z.enum(remindedPurposes as [(typeof remindedPurposes)[number], ...typeof remindedPurposes])

/** Without steps it goes back to the ladder that came with the software. */
export const ladderChangeSchema = z.strictObject({
  purpose,
  steps: z
    .array(z.strictObject({ day: z.int().min(-farthest).max(farthest), rung: z.enum(rungs) }))
    .max(mostSteps)
    .refine((steps) => new Set(steps.map(({ day }) => day)).size === steps.length, 'duplicate')
    .nullable(),
  reason: text(5, 500),
})

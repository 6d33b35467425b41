import { z } from 'zod'
import { likenesses, mostLoadBounds } from '@/lib/domain/assessment/fairness/classes'
import { unitKinds } from '@/lib/domain/assignment/assignment'

export const resultShows = ['bands', 'rates', 'aside', 'years'] as const

/** The address of the results. What cannot be read is left out. */
export const resultsFilterSchema = z.object({
  show: z.enum(resultShows).catch('bands').default('bands'),
  like: z.enum(likenesses).catch('LOAD').default('LOAD'),
  group: z.coerce.number().int().min(1).max(99).optional().catch(undefined),
  kind: z.enum(unitKinds).optional().catch(undefined),
  load: z.coerce
    .number()
    .int()
    .min(1)
    .max(mostLoadBounds + 1)
    .optional()
    .catch(undefined),
})
export type ResultsFilter = z.output<typeof resultsFilterSchema>

import { z } from 'zod'
import { roles } from '@/lib/domain/access/actor'
import { eventTypes } from '@/lib/domain/events'

const words = z.string().max(60).optional().catch(undefined)
const page = z.string().optional().catch(undefined)
const day = z.iso.date().optional().catch(undefined)

/** The addresses of the lists; what cannot be read in them is left out. */
export const accountFilterSchema = z.object({ q: words, role: z.enum(roles).optional().catch(undefined), page })
export const eventFilterSchema = z.object({
  q: words,
  type: z.enum(eventTypes).optional().catch(undefined),
  from: day,
  to: day,
  before: z.coerce
    .number()
    .int()
    .min(1)
    .max(2 ** 50)
    .optional()
    .catch(undefined),
  verify: z.literal('1').optional().catch(undefined),
})

export type AccountFilter = z.output<typeof accountFilterSchema>
export type EventFilter = z.output<typeof eventFilterSchema>

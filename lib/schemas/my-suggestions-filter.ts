import { z } from 'zod'
import { suggestionStatuses } from '@/lib/domain/suggestion/workflow'

export const parts = ['lead', 'co-signed'] as const

/** The address of the list; what cannot be read in it is left out. */
export const mySuggestionsFilterSchema = z.object({
  session: z.uuid().optional().catch(undefined),
  status: z.enum(suggestionStatuses).optional().catch(undefined),
  part: z.enum(parts).optional().catch(undefined),
  page: z.string().optional().catch(undefined),
})

export type MySuggestionsFilter = z.output<typeof mySuggestionsFilterSchema>

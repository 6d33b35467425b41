import { z } from 'zod'

/** What waits to be published, or what was published, is fixed or was withdrawn. */
export const publicationFilterSchema = z.object({
  which: z.enum(['waiting', 'out']).catch('waiting'),
  page: z.string().optional(),
})
export type PublicationFilter = z.output<typeof publicationFilterSchema>

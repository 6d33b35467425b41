import { z } from 'zod'

const version = z.coerce.number().int().positive().optional().catch(undefined)

/** Which two; whatever an address says besides is the latest two. */
export const versionsFilterSchema = z.object({ from: version, to: version })

export type VersionsAsked = { readonly suggestionId: string } & z.output<typeof versionsFilterSchema>

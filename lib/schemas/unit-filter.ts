import { z } from 'zod'

export const unitStates = ['IN_FORCE', 'CLOSED', 'ALL'] as const

/** What stands in the address of the list of units; what is not understood is left out. */
export const unitFilterSchema = z.object({
  q: z.string().trim().max(60).optional().catch(undefined),
  state: z.enum(unitStates).default('IN_FORCE').catch('IN_FORCE'),
  page: z.string().optional().catch(undefined),
})
export type UnitFilter = z.output<typeof unitFilterSchema>

import { z } from 'zod'

/** The address of a simulation. What cannot be read is left out. */
export const simulationAddressSchema = z.object({
  year: z.coerce.number().int().min(1900).max(2999).optional().catch(undefined),
  unit: z.uuid().optional().catch(undefined),
})

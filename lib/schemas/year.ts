import { z } from 'zod'

/** Of an address, since the first congress; what is no year asks for none. */
export const yearAsked = z.coerce.number().int().min(1954).max(2200).optional().catch(undefined)

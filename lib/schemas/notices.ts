import { z } from 'zod'

/** The newest notice on the page, as the list gave it. */
export const noticesReadSchema = z.strictObject({ upTo: z.uuid('invalid-id') })

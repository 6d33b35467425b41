import { z } from 'zod'

/** 256 bits that the browser made: what the server answers is kept with the key, and this must not be. */
export const feedOpeningSchema = z.strictObject({ token: z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'wrong-format') })

export const feedRevokingSchema = z.strictObject({})

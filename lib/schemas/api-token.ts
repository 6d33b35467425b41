import { z } from 'zod'
import { scopes } from '@/lib/domain/api/scopes'
import { day } from './day'
import { id } from './id'
import { line } from './text'

/** The secret comes from the browser: what the server answers is kept with the key, and this must not be. */
export const tokenMakingSchema = z.strictObject({
  name: line(1, 60),
  scopes: z
    .array(z.enum(scopes))
    .min(1)
    .max(scopes.length)
    .refine((all) => new Set(all).size === all.length, 'duplicate'),
  until: day,
  token: z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'wrong-format'),
  password: z.string().min(1).max(500),
})

export const tokenRevokingSchema = z.strictObject({ tokenId: id('api token') })

import { z } from 'zod'
import { secrecyGrounds } from '@/lib/domain/suggestion/secrecy-facts'
import { id } from './id'
import { text } from './text'

export const longestSecrecyReason = 500
export const secrecyReason = text(0, longestSecrecyReason)

export const askSecrecySchema = z.strictObject({ suggestionId: id('suggestion'), reason: secrecyReason })
export const takeBackSecrecySchema = z.strictObject({ suggestionId: id('suggestion') })

export const decideSecrecySchema = z.strictObject({
  suggestionId: id('suggestion'),
  decision: z.enum(['KEEP', 'SHOW']),
  ground: z.enum(secrecyGrounds).optional(),
  reason: text(5, 1000),
})

import { z } from 'zod'
import { recheckOutcomes } from '@/lib/domain/rating/recheck'
import { waysOfOffice } from '@/lib/domain/rating/way-forward'
import { day } from './day'
import { id } from './id'
import { line, optionalText, text } from './text'

const suggestionId = id('suggestion')
const reason = text(5, 1000)

export const decliningAgainSchema = z.strictObject({ suggestionId, reason })
export const insistingSchema = z.strictObject({ suggestionId, reason })
export const consentSchema = z.strictObject({ suggestionId, reason })

export const wayForwardSchema = z.strictObject({
  suggestionId,
  way: z.enum(waysOfOffice),
  heldOn: day,
  people: line(2, 500),
  outcome: text(5, 2000),
})

/** Without a seed the system takes one by chance, and keeps it. */
export const drawingSchema = z.strictObject({
  year: z.int().min(1900).max(2999),
  perUnit: z.int().min(1).max(20),
  seed: z.int().min(1).max(2_147_483_647).optional(),
})

export const recheckSchema = z
  .strictObject({ recheckId: id('recheck'), outcome: z.enum(recheckOutcomes), said: optionalText(1000) })
  .refine(({ outcome, said }) => said !== '' || outcome === 'SAME' || outcome === 'NOT_REACHED', {
    path: ['said'],
    error: 'reason-required',
  })

export const settlingPressureSchema = z.strictObject({ recheckId: id('recheck'), settled: text(5, 1000) })

/** What stands in the address of the lists of the desk. */
export const ratingDeskFilterSchema = z.object({ page: z.string().optional() })

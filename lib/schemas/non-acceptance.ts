import { z } from 'zod'
import { notAcceptedGrounds, objectionDecisions, refusalOutcomes } from '@/lib/domain/suggestion/suggestion'
import { id } from './id'
import { optionalText, text } from './text'

const suggestionId = id('suggestion')
const reason = text(5, 1000)

/** To which unit it goes on as a letter; of no other outcome. */
export const notAcceptingSchema = z
  .strictObject({
    suggestionId,
    ground: z.enum(notAcceptedGrounds),
    reason,
    outcome: z.enum(refusalOutcomes).default('REFERENCE'),
    unitId: z.union([z.literal(''), id('unit')]).default(''),
  })
  .refine(({ outcome, unitId }) => outcome !== 'LETTER' || unitId !== '', { path: ['unitId'], error: 'required' })

export const nonAcceptanceObjectionSchema = z.strictObject({ suggestionId, reason })

export const objectionDecisionSchema = z.strictObject({
  suggestionId,
  decision: z.enum(objectionDecisions),
  reason,
  minutesNumber: optionalText(60),
  minutes: optionalText(2000),
})

export const takingUpSchema = z.strictObject({ suggestionId })

export const letterSchema = z.strictObject({ letterId: id('letter') })

import { z } from 'zod'
import { ratingMarks } from '@/lib/domain/rating/rating'
import { id } from './id'
import { optionalText } from './text'

/** Who is dissatisfied says why [SD 23]. */
export const ratingSchema = z
  .strictObject({
    suggestionId: id('suggestion'),
    attitude: z.enum(ratingMarks),
    result: z.enum(ratingMarks),
    attitudeReason: optionalText(1000),
    resultReason: optionalText(1000),
  })
  .refine(({ attitude, attitudeReason }) => attitude !== 'DISSATISFIED' || attitudeReason !== '', {
    path: ['attitudeReason'],
    error: 'reason-required',
  })
  .refine(({ result, resultReason }) => result !== 'DISSATISFIED' || resultReason !== '', {
    path: ['resultReason'],
    error: 'reason-required',
  })

export const openingSchema = z.strictObject({ replyId: id('reply') })

import { z } from 'zod'
import { reasonCodes } from '@/lib/domain/rating/marks'
import { conductMarks, type RatingAspect, ratingAspects, ratingMarks } from '@/lib/domain/rating/rating'
import { day } from './day'
import { id } from './id'
import { optionalText, text } from './text'

const once = (values: readonly (string | number)[]) => new Set(values).size === values.length

const codes = <Code extends string>(known: readonly [Code, ...Code[]]) =>
  z.array(z.enum(known)).max(known.length).refine(once, { error: 'duplicate' }).default([])

const askMark = z.strictObject({ ordinal: z.int().min(1).max(200), mark: z.enum(ratingMarks) })

const marks = {
  attitude: z.enum(conductMarks),
  process: z.enum(conductMarks),
  result: z.enum(ratingMarks),
  attitudeReason: optionalText(1000),
  processReason: optionalText(1000),
  resultReason: optionalText(1000),
  attitudeCodes: codes(reasonCodes.attitude),
  processCodes: codes(reasonCodes.process),
  resultCodes: codes(reasonCodes.result),
  asks: z
    .array(askMark)
    .max(200)
    .refine((asks) => once(asks.map(({ ordinal }) => ordinal)), { error: 'duplicate' })
    .default([]),
  sharesWords: z.boolean().default(false),
}

type Typed = { [Aspect in RatingAspect]: string } & { [Aspect in RatingAspect as `${Aspect}Reason`]: string } & {
  [Aspect in RatingAspect as `${Aspect}Codes`]: readonly string[]
}

/** Who is dissatisfied says why [SD 23]: by a standard reason or in his own words. */
const sayingWhy = <Shape extends z.ZodType<Typed>>(shape: Shape): Shape =>
  ratingAspects.reduce(
    (checked, aspect) =>
      checked.refine((typed) => saysWhy(typed, aspect), { path: [`${aspect}Reason`], error: 'reason-required' }),
    shape,
  )

const saysWhy = (typed: Typed, aspect: RatingAspect): boolean =>
  typed[aspect] !== 'DISSATISFIED' || typed[`${aspect}Reason`] !== '' || typed[`${aspect}Codes`].length > 0

const suggestionId = id('suggestion')
const reason = text(5, 1000)

export const ratingSchema = sayingWhy(z.strictObject({ suggestionId, ...marks }))

export const ratingChangeSchema = sayingWhy(z.strictObject({ suggestionId, ...marks, reason }))

/** On the written request of whoever rated. */
export const ratingCorrectionSchema = sayingWhy(
  z.strictObject({
    suggestionId,
    delegateId: id('delegate'),
    round: z.int().min(1).max(100),
    requestedOn: day,
    ...marks,
    reason,
  }),
)

export const paperRatingSchema = sayingWhy(
  z.strictObject({ suggestionId, delegateId: id('delegate'), attachmentId: id('attachment'), signedOn: day, ...marks }),
)

export const openingSchema = z.strictObject({ replyId: id('reply') })

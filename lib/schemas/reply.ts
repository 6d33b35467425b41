import { z } from 'zod'
import { answerMeanings } from '@/lib/domain/reply/answer-class'
import { publicities } from '@/lib/domain/reply/publicity'
import { id } from './id'
import { line, optionalText, text } from './text'

export const replyBody = { minimum: 50, maximum: 20_000 }

/** Which version of the unit's draft the writer had before him; 0 before the first. */
const version = z.int().min(0).max(1_000_000)
const number = line(4, 60)

export const replyDraftSchema = z.strictObject({
  assignmentId: id('assignment'),
  version,
  body: optionalText(replyBody.maximum),
  answerMeaning: z.enum(answerMeanings).optional(),
  publicity: z.enum(publicities).optional(),
  publicityReason: optionalText(500),
  documentNumber: optionalText(60),
})

/** The letter of the answer class follows from the meaning, as the congress configured it. */
export const replySchema = z
  .strictObject({
    assignmentId: id('assignment'),
    version,
    body: text(replyBody.minimum, replyBody.maximum),
    answerMeaning: z.enum(answerMeanings),
    publicity: z.enum(publicities),
    publicityReason: optionalText(500),
    documentNumber: number,
  })
  .refine(({ publicity, publicityReason }) => publicity !== 'NONE' || publicityReason !== '', {
    path: ['publicityReason'],
    error: 'reason-required',
  })

export const replyReturnSchema = z.strictObject({
  assignmentId: id('assignment'),
  version,
  reason: text(5, 1000),
})

export const replySigningSchema = z.strictObject({ assignmentId: id('assignment'), version })

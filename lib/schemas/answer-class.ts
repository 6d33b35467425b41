import { z } from 'zod'
import { answerMeanings } from '@/lib/domain/reply/answer-class'
import { id } from './id'
import { line, optionalText, text } from './text'
import { wholeNumber } from './whole-number'

const reason = text(5, 500)

/** Agreeing takes one tap; whoever does not agree says why. */
export const classJudgementSchema = z
  .strictObject({ assignmentId: id('assignment'), agrees: z.boolean(), reason: optionalText(500) })
  .refine(({ agrees, reason: said }) => agrees || said !== '', { path: ['reason'], error: 'reason-required' })

export const classConfirmationSchema = z.strictObject({ assignmentId: id('assignment') })

export const classCorrectionSchema = z.strictObject({
  assignmentId: id('assignment'),
  meaning: z.enum(answerMeanings),
  reason,
})

export const correctionAnswerSchema = z.strictObject({ assignmentId: id('assignment'), reason })

const letter = line(1, 4)

export const lettersSchema = z.strictObject({
  year: wholeNumber(2000, 2100),
  letters: z.strictObject({
    SOLVED: letter,
    IN_PROGRESS: letter,
    PLANNED: letter,
    DEFERRED: letter,
    REFERENCE: letter,
  }),
})

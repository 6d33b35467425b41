import { z } from 'zod'
import { answerMeanings } from '@/lib/domain/reply/answer-class'
import { publicities } from '@/lib/domain/reply/publicity'
import { isAboveAnswers } from '@/lib/domain/reply/whole-class'
import { id } from './id'
import { answerRows, sentRows } from './reply-answer'
import { line, optionalText, text } from './text'

export const replyBody = { maximum: 20_000 }
export const replySummary = { minimum: 10, maximum: 100 }

/** Which version of the unit's draft the writer had before him; 0 before the first. */
const version = z.int().min(0).max(1_000_000)
const number = line(4, 60)
const classReason = optionalText(500)

export const replyDraftSchema = z.strictObject({
  assignmentId: id('assignment'),
  version,
  body: optionalText(replyBody.maximum),
  summary: optionalText(replySummary.maximum),
  answers: answerRows.default([]),
  answerMeaning: z.enum(answerMeanings).optional(),
  classReason,
  publicity: z.enum(publicities).optional(),
  publicityReason: optionalText(500),
  documentNumber: optionalText(60),
})

/** The letter of the answer class follows from the meaning, as the congress configured it. The words around the answers may be left out. */
export const replySchema = z
  .strictObject({
    assignmentId: id('assignment'),
    version,
    body: optionalText(replyBody.maximum),
    summary: text(replySummary.minimum, replySummary.maximum),
    answers: sentRows,
    answerMeaning: z.enum(answerMeanings),
    classReason,
    publicity: z.enum(publicities),
    publicityReason: optionalText(500),
    documentNumber: number,
  })
  .superRefine(({ answers, publicity, publicityReason, ...whole }, { addIssue }) => {
    const fault = (path: string[], message: string) => addIssue({ code: 'custom', path, message })
    if (publicity === 'NONE' && publicityReason === '') fault(['publicityReason'], 'reason-required')
    if (isAboveAnswers(whole.answerMeaning, answers) && whole.classReason === '')
      fault(['classReason'], 'class-reason-required')
  })

export const replyReturnSchema = z.strictObject({
  assignmentId: id('assignment'),
  version,
  reason: text(5, 1000),
})

/** The last of the chain may keep it for a joint delivery. */
export const replySigningSchema = z.strictObject({
  assignmentId: id('assignment'),
  version,
  hold: z.boolean().default(false),
})

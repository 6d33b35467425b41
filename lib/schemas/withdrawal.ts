import { z } from 'zod'
import { id } from './id'
import { text } from './text'

const suggestionId = id('suggestion')

export const withdrawalSchema = z.strictObject({ suggestionId, words: text(5, 1000) })

export const withdrawalOnPaperSchema = z.strictObject({
  suggestionId,
  words: text(5, 1000),
  attachmentId: id('attachment'),
})

export const withdrawalAnswerSchema = z.strictObject({ suggestionId, answer: z.enum(['AGREED', 'LEFT']) })

export const withdrawalCancelSchema = z.strictObject({ suggestionId })

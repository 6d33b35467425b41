import { z } from 'zod'
import { commentOutcomes, commentParts } from '@/lib/domain/suggestion/draft-comment'
import { day } from './day'
import { longestPart } from './draft'
import { id } from './id'
import { line, optionalText, text } from './text'

const suggestionId = id('suggestion')
/** Of the address that somebody was given; absent where his place is kept by name. */
const token = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}$/, 'wrong-format')
  .optional()

export const closingHours = Array.from({ length: 15 }, (_, place) => `${String(place + 8).padStart(2, '0')}:00`)
const closing = { closesOn: day, closesHour: z.enum(closingHours as [string, ...string[]]) }

const delegateIds = z.array(id('delegate')).max(200)

export const coSigningOpeningSchema = z.strictObject({ suggestionId, ...closing, delegateIds })

export const invitingSchema = z.strictObject({ suggestionId, delegateIds: delegateIds.min(1) })

export const closingMoveSchema = z.strictObject({ suggestionId, ...closing })

export const ofOneCoSigning = z.strictObject({ suggestionId })

export const confirmingSchema = z.strictObject({ suggestionId, version: z.int().min(1), token })

export const decliningSchema = z.strictObject({ suggestionId, reason: optionalText(500), token })

export const takingBackSchema = z.strictObject({ suggestionId, reason: optionalText(500) })

/** With words proposed for a passage of the part; without a passage they stand for the whole of it. */
export const commentSchema = z
  .strictObject({
    suggestionId,
    part: z.enum(commentParts),
    text: text(2, 1000),
    passage: optionalText(longestPart),
    proposal: optionalText(longestPart),
    token,
  })
  .refine(({ passage, proposal }) => passage === '' || proposal !== '', { path: ['proposal'], message: 'required' })
  .refine(({ part, proposal }) => part !== 'title' || !proposal.includes('\n'), {
    path: ['proposal'],
    message: 'one-line-only',
  })

export const ofOneComment = z.strictObject({ suggestionId, commentId: id('draft comment') })

export const settlingSchema = z.strictObject({
  suggestionId,
  commentId: id('draft comment'),
  outcome: z.enum(commentOutcomes),
  answer: optionalText(500),
})

export const billSchema = z.strictObject({
  suggestionId,
  billNumber: line(1, 60),
  decision: text(5, 1000),
  decidedOn: day,
})

import { z } from 'zod'
import { day } from './day'
import { id } from './id'
import { optionalText, text } from './text'

export const extensionRequestSchema = z.strictObject({
  assignmentId: id('assignment'),
  until: day,
  reason: text(10, 1000),
})

/** Consent names the day, a refusal its reason. */
export const extensionDecisionSchema = z
  .strictObject({
    assignmentId: id('assignment'),
    decision: z.enum(['CONSENTED', 'REFUSED']),
    until: day.optional(),
    reason: optionalText(1000),
  })
  .refine(({ decision, until }) => decision === 'REFUSED' || until, { path: ['until'], error: 'required' })
  .refine(({ decision, reason }) => decision === 'CONSENTED' || reason !== '', {
    path: ['reason'],
    error: 'reason-required',
  })

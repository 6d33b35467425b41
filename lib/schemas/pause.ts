import { z } from 'zod'
import { pauseGrounds } from '@/lib/domain/deadlines/facts'
import { day } from './day'
import { id } from './id'
import { optionalText, text } from './text'

/** A unit asks from today; the office, which agrees at once, may name an earlier day. */
export const pauseRequestSchema = z.strictObject({
  assignmentId: id('assignment'),
  ground: z.enum(pauseGrounds),
  from: day.optional(),
  reason: text(5, 1000),
  evidence: text(2, 500),
  agreedWith: text(2, 200),
})

/** Consent names the day, a refusal its reason. */
export const pauseDecisionSchema = z
  .strictObject({
    assignmentId: id('assignment'),
    decision: z.enum(['CONSENTED', 'REFUSED']),
    from: day.optional(),
    reason: optionalText(1000),
  })
  .refine(({ decision, from }) => decision === 'REFUSED' || from, { path: ['from'], error: 'required' })
  .refine(({ decision, reason }) => decision === 'CONSENTED' || reason !== '', {
    path: ['reason'],
    error: 'reason-required',
  })

export const pauseEndSchema = z.strictObject({
  assignmentId: id('assignment'),
  on: day,
  reason: text(2, 1000),
})

import { z } from 'zod'
import { extensionUnits } from '@/lib/domain/assignment/extension'
import { day } from './day'
import { id } from './id'
import { optionalText, text } from './text'
import { wholeNumber } from './whole-number'

export const extensionWays = ['UNTIL', 'BY_DAYS'] as const

/** Up to a day, or by so many days. */
export const extensionRequestSchema = z
  .strictObject({
    assignmentId: id('assignment'),
    by: z.enum(extensionWays).default('UNTIL'),
    until: day.optional(),
    days: wholeNumber(1, 200).optional(),
    unit: z.enum(extensionUnits).default('calendar-day'),
    reason: text(10, 1000),
  })
  .refine(({ by, until }) => by !== 'UNTIL' || until, { path: ['until'], error: 'required' })
  .refine(({ by, days }) => by !== 'BY_DAYS' || days, { path: ['days'], error: 'required' })

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

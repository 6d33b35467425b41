import { z } from 'zod'
import { assignmentRoles } from '@/lib/domain/assignment/assignment'
import { opinionAnswers } from '@/lib/domain/planning/opinion'
import { day } from './day'
import { id } from './id'
import { line, optionalText } from './text'

export const planSchema = z.strictObject({
  suggestionId: id('suggestion'),
  version: z.int().min(0).max(1_000_000),
  units: z
    .array(z.strictObject({ unitId: id('unit'), role: z.enum(assignmentRoles), part: optionalText(200) }))
    .max(20),
})

const mostTogether = 500

/** What goes out together, each as it was looked at. */
const rows = z
  .array(z.strictObject({ suggestionId: id('suggestion'), version: z.int().min(1).max(1_000_000) }))
  .min(1)
  .max(mostTogether)
  .refine((all) => new Set(all.map(({ suggestionId }) => suggestionId)).size === all.length, 'duplicate')

export const roundSchema = z.strictObject({ rows, answerBy: day })
/** What is typed of it; the rows come from the page. */
export const roundFieldsSchema = roundSchema.omit({ rows: true })

export const meetingSchema = z.strictObject({ sessionId: id('session'), rows, heldOn: day, place: line(2, 100) })
export const meetingFieldsSchema = meetingSchema.omit({ rows: true, sessionId: true })

export const opinionSchema = z
  .strictObject({
    opinionId: id('pre-assignment opinion'),
    answer: z.enum(opinionAnswers),
    reason: optionalText(1000),
    proposedUnitId: z.union([z.literal(''), id('unit')]),
  })
  .refine(({ answer, reason }) => answer === 'AGREED' || reason.length > 0, {
    path: ['reason'],
    error: 'reason-required',
  })
  .refine(({ answer, proposedUnitId }) => answer === 'AGREED' || proposedUnitId !== '', {
    path: ['proposedUnitId'],
    error: 'required',
  })

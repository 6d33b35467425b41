import { z } from 'zod'
import { entryKinds } from '@/lib/domain/performance/entry'
import { claims, objectionOutcomes } from '@/lib/domain/performance/objection'
import { lookingOver } from '@/lib/domain/performance/publishing'
import { listsToAsk } from '@/lib/domain/performance/record'
import { day } from './day'
import { id } from './id'
import { publishingHours } from './publication'
import { optionalText, text } from './text'
import { wholeNumber } from './whole-number'

export const enterPerformanceSchema = z.strictObject({
  delegateId: id('delegate'),
  kind: z.enum(entryKinds),
  doneOn: day,
  text: text(5, 1000),
})

export const takeBackPerformanceSchema = z.strictObject({ entryId: id('performance entry') })

export const decidePerformanceSchema = z
  .strictObject({
    entryId: id('performance entry'),
    decision: z.enum(['CONFIRMED', 'NOT_CONFIRMED']),
    reason: optionalText(500),
  })
  .refine(({ decision, reason }) => decision === 'CONFIRMED' || reason !== '', {
    path: ['reason'],
    error: 'reason-required',
  })

export const objectToAttendanceSchema = z.strictObject({
  occasionId: id('occasion'),
  claimed: z.enum(claims),
  reason: text(5, 1000),
})

export const answerAttendanceSchema = z.strictObject({
  objectionId: id('attendance objection'),
  outcome: z.enum(objectionOutcomes),
  answer: text(5, 1000),
})

const year = wholeNumber(2000, 2200)

export const announcePerformanceSchema = z.strictObject({
  year,
  workingDays: wholeNumber(lookingOver.least, lookingOver.most),
})

export const publishPerformanceSchema = z.strictObject({
  year,
  on: day.optional(),
  hour: z.enum(publishingHours as [string, ...string[]]).optional(),
})

export const withdrawPerformanceSchema = z.strictObject({ year, reason: text(5, 500) })

/** Which year of a record, and behind which number a list is opened. */
export const recordFilterSchema = z.object({
  year: z.coerce.number().int().min(2000).max(2200).optional().catch(undefined),
  of: z.enum(listsToAsk).optional().catch(undefined),
})
export type RecordFilter = z.output<typeof recordFilterSchema>

/** A delegation, or without one all of them. */
export const performanceExportSchema = z.object({
  year: z.coerce.number().int().min(2000).max(2200).catch(0),
  delegation: z.uuid().optional().catch(undefined),
})
export type PerformanceExport = z.output<typeof performanceExportSchema>

export const performanceSheetSchema = z.object({
  delegateId: z.uuid(),
  year: z.coerce.number().int().min(2000).max(2200),
  format: z.enum(['docx', 'xlsx']),
})
export type PerformanceSheetAsked = z.output<typeof performanceSheetSchema>

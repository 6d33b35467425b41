import { z } from 'zod'
import { outcomes } from '@/lib/domain/assessment/objection'
import { typedValue } from './hundredths'
import { id } from './id'
import { line, optionalText, text } from './text'

const itemKey = line(1, 80)
const none = z.literal('').transform(() => null)

const files = z.array(id('assessment file')).max(10).default([])

export const selfAssessmentLengths = { item: 1000, whole: 3000, objection: 2000, answer: 2000 } as const

export const selfAssessmentSchema = z.strictObject({
  assessmentId: id('assessment'),
  unitId: id('unit'),
  version: z.int().min(0),
  words: optionalText(selfAssessmentLengths.whole),
  claims: z
    .array(
      z.strictObject({
        itemKey,
        value: typedValue(),
        words: optionalText(selfAssessmentLengths.item),
        suggestionIds: z.array(id('suggestion')).max(30).default([]),
        fileIds: files,
      }),
    )
    .max(200)
    .refine((claims) => new Set(claims.map((one) => one.itemKey)).size === claims.length, 'duplicate'),
})

export const selfHandingInSchema = z.strictObject({
  assessmentId: id('assessment'),
  unitId: id('unit'),
  version: z.int().min(0),
})

export const selfSendingBackSchema = z.strictObject({
  assessmentId: id('assessment'),
  unitId: id('unit'),
  reason: text(4, 500),
})

export const assessmentObjectionSchema = z.strictObject({
  assessmentId: id('assessment'),
  unitId: id('unit'),
  itemKey,
  suggestionId: z.union([none, id('suggestion')]).default(null),
  words: text(10, selfAssessmentLengths.objection),
  fileIds: files,
})

export const objectionAnswerSchema = z.strictObject({
  objectionId: id('assessment objection'),
  outcome: z.enum(outcomes),
  answer: text(10, selfAssessmentLengths.answer),
  points: typedValue().default(null),
  leaveOut: z.array(z.uuid('invalid-id')).max(100).default([]),
})

export const correctionSchema = z.strictObject({
  assessmentId: id('assessment'),
  unitId: id('unit'),
  itemKey,
  points: typedValue().default(null),
  leaveOut: z.array(z.uuid('invalid-id')).max(100).default([]),
  reason: text(10, selfAssessmentLengths.answer),
  suggestionIds: z.array(id('suggestion')).max(30).default([]),
  fileIds: files,
})

export const correctionTakingBackSchema = z.strictObject({
  correctionId: id('assessment correction'),
  reason: text(4, 500),
})

/** What stands in the address of an upload; with a member it is the scan of his marking sheet. */
export const evidenceUploadSchema = z.strictObject({
  assessmentId: id('assessment'),
  unitId: id('unit'),
  memberId: id('assessment member').nullable().default(null),
  name: z.string().min(1).max(1000),
  size: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
})
export type EvidenceUpload = z.output<typeof evidenceUploadSchema>

/** What stands in the address of the office's list. */
export const assessmentObjectionFilterSchema = z.object({
  which: z.enum(['open', 'answered']).catch('open').default('open'),
  page: z.string().max(80).optional().catch(undefined),
})
export type AssessmentObjectionFilter = z.output<typeof assessmentObjectionFilterSchema>

import { z } from 'zod'
import { noticeKinds } from '@/lib/domain/chasing/chasing-notice'
import { noticeStatuses } from '@/lib/domain/chasing/workflow'
import { id } from './id'
import { text } from './text'

const noticeId = id('chasing notice')
/** Which version of the draft the officer had before him. */
const version = z.int().min(1).max(1_000_000)

export const demandLength = { minimum: 10, maximum: 2000 }
const demand = text(demandLength.minimum, demandLength.maximum)

export const answerLength = { minimum: 10, maximum: 3000 }

export const demandSchema = z.strictObject({ noticeId, version, demand })
export const supervisionSchema = z.strictObject({ assignmentId: id('assignment'), demand })
export const noticeIssueSchema = z.strictObject({ noticeId, version })
export const noticeSchema = z.strictObject({ noticeId })
export const noticeReasonSchema = z.strictObject({ noticeId, reason: text(2, 500) })
export const noticeAnswerSchema = z.strictObject({ noticeId, answer: text(answerLength.minimum, answerLength.maximum) })

/** A page of the list at most. */
export const noticesIssueSchema = z.strictObject({
  notices: z
    .array(noticeIssueSchema)
    .min(1)
    .max(25)
    .refine((notices) => new Set(notices.map((one) => one.noticeId)).size === notices.length, 'duplicate'),
})

/** The address of the list. What cannot be read is left out: a mistyped address shows more, never an error. */
export const chasingFilterSchema = z.object({
  text: z
    .string()
    .transform((typed) => typed.normalize('NFKC').trim().slice(0, 50))
    .optional()
    .catch(undefined),
  kind: z.enum(noticeKinds).optional().catch(undefined),
  status: z.enum(noticeStatuses).optional().catch(undefined),
  page: z.string().optional().catch(undefined),
})
export type ChasingFilter = z.output<typeof chasingFilterSchema>

/** Which form the page of a notice shows in place of its buttons. */
export const noticeActSchema = z.enum(['edit', 'discard', 'withdraw']).optional().catch(undefined)
export type NoticeAct = NonNullable<z.output<typeof noticeActSchema>>

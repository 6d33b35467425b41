import { z } from 'zod'
import { claimKinds } from '@/lib/domain/commitment/commitment'
import { ratingMarks } from '@/lib/domain/rating/rating'
import { day } from './day'
import { id } from './id'
import { optionalText, text } from './text'

const commitmentId = id('commitment')

/** The last report that a sheet shows; null where it shows none, absent on the screen. */
const seenUpdate = z.uuid('invalid-id').nullable().optional()

export const progressRow = z
  .strictObject({
    commitmentId,
    seenUpdate,
    percent: z.number('not-a-number').int('not-whole').min(0, 'too-small').max(100, 'too-big').optional(),
    text: optionalText(300),
    expectedOn: day.optional(),
    slipReason: optionalText(300),
  })
  .superRefine((row, context) => {
    if (isUntold(row)) return
    if (row.percent === undefined) context.addIssue({ code: 'custom', path: ['percent'], message: 'required' })
    if (row.text.length < 5) context.addIssue({ code: 'custom', path: ['text'], message: 'too-short' })
  })

type ProgressRow = z.output<typeof progressRow>

/** Of a whole list what was left as it is is not told. */
const isUntold = ({ percent, text: said, expectedOn, slipReason }: ProgressRow): boolean =>
  percent === undefined && said === '' && expectedOn === undefined && slipReason === ''

export const mostUpdates = 300
/** one below the other; a sheet may hold more */
export const mostOnScreen = 100

/** All that a unit says of its promises in one go; each promise once. */
export const commitmentUpdatesSchema = z.strictObject({
  updates: z
    .array(progressRow)
    .min(1)
    .max(mostUpdates)
    .refine((rows) => new Set(rows.map((row) => row.commitmentId)).size === rows.length, { error: 'duplicate' })
    .transform((rows) => rows.flatMap((row) => (isUntold(row) ? [] : [{ ...row, percent: row.percent ?? 0 }])))
    .refine((rows) => rows.length > 0, { error: 'nothing-told' }),
})

export const claimSchema = z
  .strictObject({ commitmentId, kind: z.enum(claimKinds), text: text(10, 1000), noEvidence: optionalText(300) })
  .refine(({ noEvidence }) => noEvidence === '' || noEvidence.length >= 5, { path: ['noEvidence'], error: 'too-short' })

const reasoned = { path: ['words'], error: 'reason-required' }

export const verdictSchema = z
  .strictObject({
    commitmentId,
    verdict: z.enum(['TRUE', 'NOT_TRUE']),
    /** the office, in the place of a delegate who has left, gives none */
    mark: z.enum(ratingMarks).optional(),
    words: optionalText(500),
  })
  .refine(({ verdict, words }) => verdict === 'TRUE' || words.length >= 5, reasoned)

export const commitmentDecisionSchema = z
  .strictObject({ commitmentId, decision: z.enum(['ACCEPT', 'SEND_BACK']), reason: optionalText(500) })
  .refine(({ decision, reason }) => decision === 'ACCEPT' || reason.length >= 5, { ...reasoned, path: ['reason'] })

export const commitmentViews = [
  'open',
  'carried',
  'late',
  'slipped',
  'silent',
  'toVerify',
  'toDecide',
  'closed',
  'due',
  'kept',
] as const
export type CommitmentView = (typeof commitmentViews)[number]

/** The address of the ledger. What cannot be read is left out: a mistyped address shows more, never an error. */
export const commitmentFilterSchema = z.object({
  view: z.enum(commitmentViews).catch('open'),
  unit: z.uuid().optional().catch(undefined),
  order: z.enum(['due', 'slips']).catch('due'),
  year: z.coerce.number().int().min(1990).max(2999).optional().catch(undefined),
  page: z.string().optional().catch(undefined),
})
export type CommitmentFilter = z.output<typeof commitmentFilterSchema>

/** What can be taken away as a sheet: the groups behind the rate are lists of the page only. */
export const commitmentExportSchema = commitmentFilterSchema.omit({ page: true, order: true }).extend({
  view: z.enum(['open', 'carried', 'late', 'slipped', 'silent', 'toVerify', 'toDecide', 'closed']).catch('open'),
})
export type CommitmentExport = z.output<typeof commitmentExportSchema>

import { z } from 'zod'
import { keyGrounds, progressBounds } from '@/lib/domain/key-suggestion/nomination'
import { day } from './day'
import { id } from './id'
import { line, text } from './text'
import { wholeNumber } from './whole-number'
import { yearAsked } from './year'

const nobody = z.literal('').transform(() => null)

export const nominationSchema = z.strictObject({
  suggestionId: id('suggestion'),
  grounds: z
    .array(z.enum(keyGrounds))
    .min(1)
    .max(keyGrounds.length)
    .refine((all) => new Set(all).size === all.length, 'duplicate'),
  reason: text(10, 500),
  proposer: line(2, 40),
})

export const takingBackSchema = z.strictObject({ nominationId: id('key nomination'), reason: text(5, 500) })

const meeting = { heldOn: day, name: line(4, 60), minutesNumber: line(1, 40) }

const decision = z
  .strictObject({
    nominationId: id('key nomination'),
    isFixed: z.boolean(),
    reason: text(0, 500),
    leaderId: z.union([nobody, id('person')]),
    governmentLeader: line(0, 40),
    supervisingOffice: line(0, 60),
    progressDays: wholeNumber(progressBounds.fewestDays, progressBounds.mostDays),
  })
  .superRefine(({ isFixed, reason, leaderId, governmentLeader, supervisingOffice }, context) => {
    const missing = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (!isFixed && reason === '') missing('reason', 'reason-required')
    if (isFixed && !leaderId && governmentLeader === '') missing('leaderId', 'leader-required')
    if (isFixed && supervisingOffice === '') missing('supervisingOffice', 'required')
  })

export const fixingSchema = z.strictObject({
  ...meeting,
  decisions: z
    .array(decision)
    .min(1)
    .max(100)
    .refine((all) => new Set(all.map(({ nominationId }) => nominationId)).size === all.length, 'duplicate'),
})

export const revokingSchema = z.strictObject({
  nominationId: id('key nomination'),
  ...meeting,
  reason: text(5, 500),
})

export const keyViews = ['fixed', 'nominated', 'not-fixed'] as const

/** The address of the list; what cannot be read is left out. */
export const keyFilterSchema = z.object({
  year: yearAsked,
  view: z.enum(keyViews).default('fixed').catch('fixed'),
  leader: z.uuid().optional().catch(undefined),
  ground: z.enum(keyGrounds).optional().catch(undefined),
})
export type KeyFilter = z.output<typeof keyFilterSchema>

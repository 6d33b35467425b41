import { z } from 'zod'
import { contactStages, contactWays, tookPlaceSomewhere } from '@/lib/domain/assignment/contact'
import { contactFaults } from '@/lib/domain/contact/contact'
import { waiverGrounds } from '@/lib/domain/contact/hearing'
import { day } from './day'
import { id } from './id'
import { line, optionalText, text } from './text'

export const mostPeople = 20
export const mostProofs = 6

const person = z.strictObject({ name: line(1, 60), post: line(1, 100), isHead: z.boolean() })
const said = {
  contactedOn: day,
  stage: z.enum(contactStages),
  way: z.enum(contactWays),
  place: optionalText(200),
  people: z.array(person).min(1).max(mostPeople),
  leadMet: z.boolean().default(true),
  coSignerIds: z.array(id('delegate')).max(100).default([]),
  delegateView: text(2, 2000),
  asked: optionalText(1000),
  attachmentIds: z.array(id('attachment')).max(mostProofs).default([]),
}

type Met = { way: (typeof contactWays)[number]; place: string; leadMet: boolean; coSignerIds: readonly string[] }
const hasPlace = ({ way, place }: Met) => !tookPlaceSomewhere(way) || place !== ''
const hasMet = ({ leadMet, coSignerIds }: Met) => leadMet || coSignerIds.length > 0

export const contactSchema = z
  .strictObject({ assignmentId: id('assignment'), ...said })
  .refine(hasPlace, { path: ['place'], error: 'required' })
  .refine(hasMet, { path: ['coSignerIds'], error: 'required' })

/** The whole entry anew, over the version that was seen. */
export const contactCorrectionSchema = z
  .strictObject({ contactId: id('contact'), version: z.number().int().min(1).max(10_000), ...said })
  .refine(hasPlace, { path: ['place'], error: 'required' })
  .refine(hasMet, { path: ['coSignerIds'], error: 'required' })

export const contactStrikeSchema = z.strictObject({ contactId: id('contact'), reason: text(2, 500) })

const seen = { contactId: id('contact'), version: z.number().int().min(1).max(10_000) }

export const contactConfirmationSchema = z.strictObject(seen)

export const contactDisputeSchema = z.strictObject({
  ...seen,
  faults: z.array(z.enum(contactFaults)).min(1).max(contactFaults.length),
  words: optionalText(1000),
})

export const contactOnlySchema = z.strictObject({ contactId: id('contact') })

export const suggestionOnlySchema = z.strictObject({ suggestionId: id('suggestion') })

export const nobodyCameSchema = z.strictObject({ suggestionId: id('suggestion'), words: optionalText(1000) })

export const disputeAnswerSchema = z.strictObject({ disputeId: id('contact dispute'), answer: text(2, 1000) })

export const disputeSettlementSchema = z.strictObject({ disputeId: id('contact dispute'), settlement: text(2, 1000) })

export const contactWaiverSchema = z.strictObject({
  assignmentId: id('assignment'),
  ground: z.enum(waiverGrounds),
  reason: text(5, 500),
})

/** What stands in the address of the list of disputes. */
export const disputeFilterSchema = z.object({
  which: z.enum(['open', 'ended']).catch('open').default('open'),
  page: z.string().max(80).optional().catch(undefined),
})
export type DisputeFilter = z.output<typeof disputeFilterSchema>

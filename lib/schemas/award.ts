import { z } from 'zod'
import { type AwardKind, awardKinds, objectionChannels, objectionOutcomes, vetoes } from '@/lib/domain/award/award'
import { day } from './day'
import { id } from './id'
import { line, optionalText, text } from './text'
import { wholeNumber } from './whole-number'

const callId = id('award call')
const candidateId = id('award candidate')
const reason = text(4, 500)

export const awardLengths = { reason: 500, words: 2000 }
export const awardBounds = { quota: 200, each: 20, noticeDays: 30 }

const once = (ids: readonly string[]) => new Set(ids).size === ids.length

export const awardCallSchema = z.strictObject({
  year: wholeNumber(1900, 2999),
  kind: z.enum(awardKinds),
  name: line(4, 100),
  quota: wholeNumber(1, awardBounds.quota),
  each: wholeNumber(1, awardBounds.each),
  basis: text(4, 500),
  decidingBody: line(4, 60),
  vetoes: z.array(z.enum(vetoes)).max(vetoes.length).refine(once, 'duplicate'),
  noticeDays: wholeNumber(1, awardBounds.noticeDays),
})

const noUnit = z.literal('')

const nomination = z.strictObject({
  callId,
  unitId: z.union([noUnit, id('unit')]).default(''),
  person: z.union([noUnit, line(2, 30)]).default(''),
  post: z.union([noUnit, line(2, 60)]).default(''),
  suggestionId: z.union([noUnit, id('suggestion')]).default(''),
  reason,
})

/** A unit, a worker of a unit, or a suggestion: which of them is the call's. */
export const nominationSchema = nomination
  .refine(({ unitId, suggestionId }) => (unitId === '') !== (suggestionId === ''), {
    path: ['unitId'],
    error: 'required',
  })
  .refine(({ person, post }) => person === '' || post !== '', { path: ['post'], error: 'required' })
  .refine(({ person, post }) => person !== '' || post === '', { path: ['person'], error: 'required' })

export type NominationInput = z.input<typeof nominationSchema>

/** The same, once the kind of the call is known: all that is missing is told at the first press. */
export const nominationSchemas: Record<AwardKind, z.ZodType<unknown, NominationInput>> = {
  UNIT: nomination.extend({ unitId: id('unit') }),
  WORKER: nomination.extend({ unitId: id('unit'), person: line(2, 30), post: line(2, 60) }),
  SUGGESTION: nomination.extend({ suggestionId: id('suggestion') }),
}

export const takeNominationBackSchema = z.strictObject({ candidateId, reason })
export const awardCheckSchema = z.strictObject({ callId })
export const findingNoteSchema = z.strictObject({ candidateId, veto: z.enum(vetoes), words: text(4, 500) })
export const findingTakeBackSchema = z.strictObject({ candidateId, veto: z.enum(vetoes), reason })
export const shortlistSchema = z.strictObject({ candidateId, reason })
export const takeOffShortlistSchema = z.strictObject({ candidateId })

export const awardMeetingSchema = z.strictObject({
  callId,
  heldOn: day,
  meeting: line(4, 60),
  words: text(4, awardLengths.words),
  agreedIds: z.array(candidateId).min(1, 'nobody-chosen').max(awardBounds.quota).refine(once, 'duplicate'),
})

export const awardNoticeSchema = z.strictObject({ callId, from: day })
export const awardObjectionSchema = z.strictObject({ candidateId, words: text(10, awardLengths.words) })

/** What came by letter, telephone or in person, with the name of whoever objects. */
export const recordedAwardObjectionSchema = z.strictObject({
  candidateId,
  channel: z.enum(objectionChannels).exclude(['ONLINE']),
  name: line(2, 60),
  receivedOn: day,
  words: text(10, awardLengths.words),
})

export const awardAnswerSchema = z.strictObject({
  objectionId: id('award objection'),
  outcome: z.enum(objectionOutcomes),
  answer: text(4, awardLengths.words),
})
export const awardStrikeSchema = z.strictObject({ candidateId, reason })
export const awardFollowSchema = z.strictObject({ candidateId, reason })
export const awardDecisionSchema = z.strictObject({
  callId,
  number: line(2, 40),
  decidedOn: day,
  words: optionalText(awardLengths.words),
})
export const awardStopSchema = z.strictObject({ callId, reason })

/** The address of the list. What cannot be read is left out. */
export const awardFilterSchema = z.object({
  kind: z.enum(awardKinds).optional().catch(undefined),
  page: z.string().optional().catch(undefined),
})
export type AwardFilter = z.output<typeof awardFilterSchema>

/** Of a download: what stands in the address. */
export const awardPaperSchema = z.object({ callId: z.uuid(), paper: z.enum(['decision', 'certificates']) })

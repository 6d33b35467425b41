import { z } from 'zod'
import { opinionOutcomes } from '@/lib/domain/assignment/assist-opinion'
import { filesWithWords } from './attachment'
import { day } from './day'
import { id } from './id'
import { text } from './text'

export const opinionSchema = z.strictObject({
  assignmentId: id('assignment'),
  opinion: text(20, 5000),
  attachmentIds: filesWithWords,
})

/** `assignmentId` is the lead's own part, `assistId` that of the unit that helps it. */
const pair = { assignmentId: id('assignment'), assistId: id('assignment') }
const ofOpinion = { assignmentId: id('assignment'), opinionId: id('assist opinion') }

export const opinionRequestSchema = z.strictObject({ ...pair, question: text(5, 1000), wishedOn: day.optional() })
export const opinionWaiverSchema = z.strictObject({ ...pair, reason: text(5, 500) })
export const opinionSettlingSchema = z.strictObject({
  ...ofOpinion,
  outcome: z.enum(opinionOutcomes),
  reason: text(2, 500),
})
export const opinionReturnSchema = z.strictObject({ ...ofOpinion, reason: text(5, 500) })

/** What of the list is shown. What cannot be read is left out: a mistyped address shows more, never an error. */
export const opinionViews = ['awaited', 'given', 'waived'] as const
export type OpinionView = (typeof opinionViews)[number]
export const opinionFilterSchema = z.object({
  view: z.enum(opinionViews).catch('awaited'),
  page: z.string().optional().catch(undefined),
})
export type OpinionFilter = z.output<typeof opinionFilterSchema>

/** Which form the lead's page shows, and of which assisting unit. */
export const opinionActSchema = z.object({
  act: z.enum(['ask', 'waive', 'settle', 'send-back']).optional().catch(undefined),
  of: z.uuid().optional().catch(undefined),
})

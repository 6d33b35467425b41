import { z } from 'zod'
import { mostCheckpoints } from '@/lib/domain/supervision/plan'
import { opinionAnswers, opinionVerdicts, reportDecisions, visitKinds } from '@/lib/domain/supervision/supervision'
import { day } from './day'
import { id } from './id'
import { line, optionalText, text } from './text'

const suggestionId = id('suggestion')
const nobody = z.literal('').transform(() => null)
const noDay = z.literal('').transform(() => null)

export const mostSupervisors = 5

export const chargeSchema = z
  .strictObject({
    suggestionId,
    leaderId: z.union([nobody, id('person')]),
    governmentLeader: line(0, 40),
    supervisingOffice: line(2, 60),
    contact: line(2, 60),
    supervisorIds: z.array(id('person')).max(mostSupervisors).default([]),
    heads: z
      .array(z.strictObject({ assignmentId: id('assignment'), personId: z.union([nobody, id('person')]) }))
      .max(20)
      .default([]),
    reason: optionalText(300),
  })
  .refine(({ leaderId, governmentLeader }) => leaderId !== null || governmentLeader !== '', {
    path: ['leaderId'],
    error: 'leader-required',
  })
  .refine(({ heads }) => new Set(heads.map(({ assignmentId }) => assignmentId)).size === heads.length, {
    path: ['heads'],
    error: 'duplicate',
  })

const checkpoint = z.strictObject({
  assignmentId: id('assignment'),
  task: text(4, 300),
  responsible: line(2, 60),
  dueOn: day,
})

export const planSchema = z.strictObject({
  suggestionId,
  /** of the plan that was seen; 0 where there was none */
  version: z.number().int().min(0).max(1000),
  goal: text(10, 1000),
  reason: optionalText(300),
  checkpoints: z.array(checkpoint).min(1).max(mostCheckpoints),
})

export const checkpointReachedSchema = z.strictObject({
  suggestionId,
  checkpointId: id('checkpoint'),
  reachedOn: day,
  text: text(5, 500),
})

export const mostPresent = 20
export const mostPhotographs = 6

const demand = { assignmentId: id('assignment'), demand: text(5, 1000), dueOn: z.union([noDay, day]) }

export const visitSchema = z.strictObject({
  suggestionId,
  kind: z.enum(visitKinds),
  heldOn: day,
  place: line(2, 200),
  people: z
    .array(z.strictObject({ name: line(1, 60), post: line(1, 100) }))
    .min(1)
    .max(mostPresent),
  found: text(10, 2000),
  judgement: optionalText(2000),
  attachmentIds: z.array(id('attachment')).max(mostPhotographs).default([]),
  opinions: z.array(z.strictObject(demand)).max(10).default([]),
})

export const visitStrikeSchema = z.strictObject({
  suggestionId,
  visitId: id('supervision visit'),
  reason: text(5, 300),
})

export const opinionGivingSchema = z.strictObject({ suggestionId, ...demand })

export const opinionAnswerSchema = z
  .strictObject({
    suggestionId,
    opinionId: id('supervision opinion'),
    kind: z.enum(opinionAnswers),
    text: text(10, 1000),
    expectedOn: z.union([noDay, day]),
    attachmentIds: z.array(id('attachment')).max(mostPhotographs).default([]),
  })
  .refine(({ kind, expectedOn }) => kind === 'RECTIFIED' || expectedOn !== null, {
    path: ['expectedOn'],
    error: 'required',
  })
  .transform((said) => ({ ...said, expectedOn: said.kind === 'RECTIFIED' ? null : said.expectedOn }))

export const opinionVerdictSchema = z
  .strictObject({
    suggestionId,
    opinionId: id('supervision opinion'),
    verdict: z.enum(opinionVerdicts),
    reason: optionalText(500),
    newDueOn: z.union([noDay, day]),
  })
  .superRefine(({ verdict, reason, newDueOn }, context) => {
    if (verdict === 'ACCEPTED') return
    if (reason.length < 5) context.addIssue({ code: 'custom', path: ['reason'], message: 'reason-required' })
    if (newDueOn === null) context.addIssue({ code: 'custom', path: ['newDueOn'], message: 'required' })
  })
  .transform((said) => ({ ...said, newDueOn: said.verdict === 'ACCEPTED' ? null : said.newDueOn }))

export const supervisionReportSchema = z.strictObject({ suggestionId, text: text(20, 4000) })

export const supervisionDecisionSchema = z
  .strictObject({
    suggestionId,
    heldOn: day,
    name: line(4, 60),
    minutesNumber: line(1, 40),
    decision: z.enum(reportDecisions),
    reason: optionalText(500),
  })
  .refine(({ decision, reason }) => decision === 'CLOSED' || reason.length >= 5, {
    path: ['reason'],
    error: 'reason-required',
  })

export const headWaiverSchema = z.strictObject({ suggestionId, assignmentId: id('assignment'), reason: text(5, 500) })

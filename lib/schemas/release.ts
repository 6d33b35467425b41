import { z } from 'zod'
import { closingHours } from './co-signing'
import { day } from './day'
import { id } from './id'
import { line } from './text'

export const mostTogether = 200

export const planReleaseSchema = z.strictObject({
  title: line(2, 60),
  on: day,
  hour: z.enum(closingHours as [string, ...string[]]),
  replyIds: z
    .array(id('reply'))
    .min(1)
    .max(mostTogether)
    .refine((all) => new Set(all).size === all.length, 'duplicate'),
})

export const ofOneRelease = z.strictObject({ releaseId: id('release') })

export const deliverHeldSchema = z.strictObject({
  assignmentId: id('assignment'),
  version: z.int().min(1).max(1_000_000),
})

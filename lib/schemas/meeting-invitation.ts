import { z } from 'zod'
import { guestAnswers, leaveGrounds } from '@/lib/domain/meeting/meeting'
import { id } from './id'
import { line, optionalText, text } from './text'

const none = z.literal('').transform(() => null)

export const invitingSchema = z.strictObject({ meetingId: id('reply meeting') })
export const invitationOpenedSchema = z.strictObject({ meetingId: id('reply meeting') })
export const remindingSchema = z.strictObject({ meetingId: id('reply meeting') })

/** Leave has its ground and reason; a deputy his name and post, too. Of what was not asked for nothing is kept. */
export const invitationAnswerSchema = z
  .strictObject({
    guestId: id('meeting guest'),
    answer: z.enum(guestAnswers),
    leaveGround: z.union([none, z.enum(leaveGrounds)]).default(null),
    leaveReason: optionalText(300),
    deputyName: line(0, 40).default(''),
    deputyPost: line(0, 60).default(''),
  })
  .superRefine(({ answer, leaveGround, leaveReason, deputyName, deputyPost }, context) => {
    const missing = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (answer === 'COMING') return
    if (leaveGround === null) missing('leaveGround', 'required')
    if (leaveReason.length < 2) missing('leaveReason', 'reason-required')
    if (answer !== 'DEPUTY') return
    if (deputyName === '') missing('deputyName', 'required')
    if (deputyPost === '') missing('deputyPost', 'required')
  })
  .transform(({ answer, leaveGround, leaveReason, deputyName, deputyPost, guestId }) => ({
    guestId,
    answer,
    leaveGround: answer === 'COMING' ? null : leaveGround,
    leaveReason: answer === 'COMING' ? '' : leaveReason,
    deputyName: answer === 'DEPUTY' ? deputyName : '',
    deputyPost: answer === 'DEPUTY' ? deputyPost : '',
  }))

export const invitationCallSchema = z.strictObject({ guestId: id('meeting guest'), note: text(2, 300) })

export const meetingDocumentSchema = z.strictObject({ documentId: id('meeting document') })

/** What stands in the address of an upload. */
export const meetingUploadSchema = z.strictObject({
  meetingId: id('reply meeting'),
  name: z.string().min(1).max(1000),
  size: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
})
export type MeetingUpload = z.output<typeof meetingUploadSchema>

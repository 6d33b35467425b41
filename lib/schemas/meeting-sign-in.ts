import { z } from 'zod'
import { presences } from '@/lib/domain/meeting/meeting'
import { id } from './id'
import { line, text } from './text'

const nameAndPost = { name: line(0, 60).default(''), post: line(0, 100).default('') }

/** Milliseconds of the clerk's clock, where it was ticked while the network was away. */
const doneAt = z.number().int().min(0).max(8_640_000_000_000_000)

const guest = { meetingId: id('reply meeting'), guestId: id('meeting guest') }

export const signInGuestSchema = z.strictObject({
  ...guest,
  presence: z.enum(presences),
  ...nameAndPost,
  at: doneAt.optional(),
})

export const undoSignInSchema = z.strictObject({ ...guest, reason: text(2, 500) })

export const meetingCodeSchema = z.string().regex(/^[A-Za-z0-9_-]{22}$/)

export const signInByCodeSchema = z.strictObject({
  meetingId: id('reply meeting'),
  code: meetingCodeSchema,
  post: line(0, 100).default(''),
})

/** Somebody at the door who was not called: a delegate, or a unit. */
export const admitGuestSchema = z
  .strictObject({
    meetingId: id('reply meeting'),
    delegateId: id('delegate').optional(),
    unitId: id('unit').optional(),
  })
  .refine(({ delegateId, unitId }) => delegateId !== undefined || unitId !== undefined, {
    error: 'required',
    path: ['delegateId'],
  })

export const attendanceCorrectionSchema = z.strictObject({
  ...guest,
  presence: z.enum(presences),
  ...nameAndPost,
  reason: text(5, 500),
})

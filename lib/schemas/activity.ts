import { z } from 'zod'
import { activityKinds, activityParts, activityStates, presences } from '@/lib/domain/activity/activity'
import { day } from './day'
import { id } from './id'
import { line, optionalText, text } from './text'
import { yearAsked } from './year'

const activityId = id('activity')
const version = z.int().min(1).max(1_000_000)
const shortText = (maximum: number) => z.union([z.literal(''), line(1, maximum)]).default('')

const written = {
  kind: z.enum(activityKinds),
  name: line(2, 80),
  heldOn: day,
  endsOn: day,
  place: shortText(80),
  delegationId: z.union([z.literal(''), id('delegation')]).default(''),
  stationId: z.union([z.literal(''), id('liaison station')]).default(''),
  leaders: shortText(200),
  agenda: optionalText(4000),
  residentsReceived: z.int().min(0).max(100_000).nullable().default(null),
  hours: z.int().min(1).max(500).nullable().default(null),
}

export const recordingActivitySchema = z.strictObject(written)
export const changingActivitySchema = z.strictObject({ activityId, version, ...written })
export const oneActivitySchema = z.strictObject({ activityId })
export const cancellingActivitySchema = z.strictObject({ activityId, reason: text(2, 500) })

/** Everybody who is invited or was there; whoever is left out is taken off the sheet. */
export const keepingAttendanceSchema = z.strictObject({
  activityId,
  version,
  delegates: z
    .array(
      z.strictObject({
        delegateId: id('delegate'),
        part: z.enum(activityParts).default('MEMBER'),
        presence: z.enum(presences).nullable().default(null),
        leaveReason: optionalText(200),
        speech: optionalText(2000),
      }),
    )
    .max(400),
})

/** The address of the list; what cannot be read is left out. */
export const activityFilterSchema = z.object({
  year: yearAsked,
  kind: z.enum(activityKinds).optional().catch(undefined),
  state: z.enum(activityStates).optional().catch(undefined),
  delegation: z.uuid().optional().catch(undefined),
  station: z.uuid().optional().catch(undefined),
  page: z.string().optional().catch(undefined),
})
export type ActivityFilter = z.output<typeof activityFilterSchema>

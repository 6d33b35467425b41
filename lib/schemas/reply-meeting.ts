import { z } from 'zod'
import { callings } from '@/lib/domain/meeting/agenda'
import { day } from './day'
import { id } from './id'
import { line, text } from './text'

/** The address of the list. What cannot be read is left out. */
export const meetingFilterSchema = z.object({ page: z.string().optional().catch(undefined) })
export type MeetingFilter = z.output<typeof meetingFilterSchema>

const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'invalid-time')

/** When, where, and who presides. */
export const meetingFields = {
  heldOn: day,
  from: wallTime,
  to: wallTime,
  place: line(1, 100),
  host: line(0, 50),
}

export const mostMeetings = 12
export const mostItems = 120

const meeting = z.strictObject({
  ...meetingFields,
  suggestionIds: z
    .array(id('suggestion'))
    .min(1)
    .max(mostItems)
    .refine((all) => new Set(all).size === all.length, 'duplicate'),
})

export const adoptPlanSchema = z.strictObject({
  sessionId: id('session'),
  calling: z.enum(callings),
  /** what clashes all the same was seen */
  despiteClashes: z.boolean(),
  meetings: z
    .array(meeting)
    .min(1)
    .max(mostMeetings)
    .refine((all) => {
      const ids = all.flatMap(({ suggestionIds }) => suggestionIds)
      return new Set(ids).size === ids.length
    }, 'duplicate'),
})

const meetingId = id('reply meeting')
/** Which version whoever changes it had before him. */
const version = z.int().min(1).max(1_000_000)
export const whyLength = { minimum: 2, maximum: 300 }
const reason = text(whyLength.minimum, whyLength.maximum)

export const changeMeetingSchema = z.strictObject({
  meetingId,
  version,
  ...meetingFields,
  remark: text(0, 500),
  despiteClashes: z.boolean(),
})

export const orderAgendaSchema = z.strictObject({
  meetingId,
  version,
  itemIds: z
    .array(id('meeting item'))
    .min(1)
    .max(mostItems * 2),
})

export const mostMoves = 300
/** What goes to which meeting, all of it or nothing. */
export const moveItemsSchema = z.strictObject({
  moves: z
    .array(z.strictObject({ itemId: id('meeting item'), toId: meetingId }))
    .min(1)
    .max(mostMoves)
    .refine((all) => new Set(all.map(({ itemId }) => itemId)).size === all.length, 'duplicate'),
  reason,
  despiteClashes: z.boolean(),
})

export const putOnAgendaSchema = z.strictObject({
  meetingId,
  version,
  suggestionId: id('suggestion'),
  calling: z.enum(callings),
  despiteClashes: z.boolean(),
})

export const takeOffAgendaSchema = z.strictObject({
  itemIds: z.array(id('meeting item')).min(1).max(mostItems),
  reason,
})

export const cancelMeetingSchema = z.strictObject({ meetingId, version, reason })

export const meetingPlanSchema = z.object({ session: z.uuid().optional().catch(undefined) })
export type MeetingPlanFilter = z.output<typeof meetingPlanSchema>

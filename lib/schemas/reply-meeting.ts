import { z } from 'zod'
import { callings } from '@/lib/domain/meeting/agenda'
import { day } from './day'
import { id } from './id'
import { line } from './text'

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
export const mostItems = 60

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

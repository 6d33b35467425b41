import { z } from 'zod'
import { mostDays } from '@/lib/domain/calendar/edition'
import { longestName } from '@/lib/domain/calendar/reading'
import { limitPurposes } from '@/lib/domain/deadlines/limits'
import { calendarDayKinds } from '@/lib/domain/deadlines/working-days'
import { day } from './day'
import { id } from './id'
import { line } from './text'

const year = z.int().min(2000).max(2100)
const askedYear = z.coerce.number().int().min(2000).max(2100)

/** The days as they were read out of a file and looked at; the server judges them once more. */
export const calendarProposalSchema = z.strictObject({
  year,
  source: line(1, 255),
  days: z
    .array(z.strictObject({ day, kind: z.enum(calendarDayKinds), name: line(1, longestName) }))
    .min(1)
    .max(mostDays),
})

export const editionOnlySchema = z.strictObject({ editionId: id('edition') })

/** What stands in the address of an upload: the file's own name, and the year that is wanted out of it. */
export const calendarFileSchema = z.strictObject({ name: line(1, 255), year: askedYear })

export const calendarFilterSchema = z.object({ year: askedYear.optional().catch(undefined) })
export type CalendarFilter = z.output<typeof calendarFilterSchema>

export const movesFilterSchema = z.object({
  purpose: z.enum(limitPurposes).optional().catch(undefined),
  page: z.string().optional().catch(undefined),
})
export type MovesFilter = z.output<typeof movesFilterSchema>

import { z } from 'zod'
import { answererRanksKept } from '@/lib/domain/meeting/minutes'
import { id } from './id'
import { line, optionalText, text } from './text'

const words = { introduction: optionalText(2000), closing: optionalText(2000) }
const meetingId = id('reply meeting')
const reason = text(5, 500)

/** `saves` is how often the words had been saved when they were opened. */
export const minutesWordsSchema = z.strictObject({ meetingId, ...words, saves: z.number().int().min(0).max(100_000) })

/** As whoever closes it has seen it. */
export const meetingClosingSchema = z.strictObject({ meetingId, version: z.number().int().min(1).max(100_000) })

export const minutesCorrectionSchema = z.strictObject({ meetingId, ...words, reason })

export const itemCorrectionSchema = z.strictObject({
  itemId: id('meeting item'),
  answeredBy: line(0, 60).default(''),
  answeredByPost: line(0, 100).default(''),
  answeredByRank: z.enum(answererRanksKept).nullable().default(null),
  answerText: optionalText(4000),
  delegateWords: optionalText(2000),
  reason,
})

/** Which year's meetings; what cannot be read is the newest. */
export const attendanceYearSchema = z.object({
  year: z.coerce.number().int().min(1990).max(2100).optional().catch(undefined),
})

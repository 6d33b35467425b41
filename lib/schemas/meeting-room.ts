import { z } from 'zod'
import { itemOutcomes } from '@/lib/domain/meeting/meeting'
import { answererRanks, gapsOf } from '@/lib/domain/meeting/room/recording'
import { day } from './day'
import { id } from './id'
import { line, optionalText, text } from './text'

export const mostPromises = 10

/** Milliseconds of the clerk's clock: set right by the server, which takes none later than its own. */
const doneAt = z.number().int().min(0).max(8_640_000_000_000_000)
const optionalLine = (maximum: number) => line(0, maximum).default('')

const promise = z.strictObject({
  unitId: id('unit'),
  text: text(5, 1000),
  responsiblePerson: line(1, 60),
  money: optionalLine(100),
  dueOn: day,
})

export const meetingItemRecordSchema = z
  .strictObject({
    itemId: id('meeting item'),
    version: z.number().int().min(1).max(100_000),
    outcome: z.enum(itemOutcomes),
    answeredByUnitId: id('unit').nullable().default(null),
    answeredBy: optionalLine(60),
    answeredByPost: optionalLine(100),
    answeredByRank: z.enum(answererRanks).nullable().default(null),
    answerText: optionalText(4000),
    delegateWords: optionalText(2000),
    promises: z.array(promise).max(mostPromises).default([]),
    doneAt,
  })
  .superRefine((said, context) => {
    for (const field of gapsOf(said)) context.addIssue({ code: 'custom', path: [field], message: 'required' })
    if (said.outcome !== 'POSTPONED' || said.promises.length === 0) return
    context.addIssue({ code: 'custom', path: ['promises'], message: 'promise-not-answered' })
  })

export const meetingItemCallSchema = z.strictObject({ itemId: id('meeting item') })

export const meetingOpeningSchema = z.strictObject({ meetingId: id('reply meeting') })

/** Names what was not reached, as whoever ends it has seen it. */
export const meetingEndingSchema = z.strictObject({
  meetingId: id('reply meeting'),
  notReached: z.array(id('meeting item')).max(200),
})

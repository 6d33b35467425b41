import { z } from 'zod'
import {
  type toldWays,
  voiceChannels,
  voiceEndings,
  voiceGrounds,
  voiceResults,
  voiceSources,
  voiceStates,
} from '@/lib/domain/voice/voice'
import { day } from './day'
import { id } from './id'
import { line, optionalText, text } from './text'
import { yearAsked } from './year'

const voiceId = id('voice item')
export const voiceTextLength = { minimum: 5, maximum: 3000 }
const reason = text(2, 1000)
const orNone = <Inner extends z.ZodType>(inner: Inner) => z.union([z.literal(''), inner]).default('')

const heard = {
  source: z.enum(voiceSources),
  residentName: z.union([z.literal(''), line(1, 40)]).default(''),
  residentPhone: z.union([z.literal(''), z.string().regex(/^[0-9+() -]{5,20}$/, 'not-a-phone')]).default(''),
  delegateId: orNone(id('delegate')),
  title: z.union([z.literal(''), line(2, 80)]).default(''),
  text: text(voiceTextLength.minimum, voiceTextLength.maximum),
  place: z.union([z.literal(''), line(1, 60)]).default(''),
  categoryId: orNone(id('category')),
}

type Heard = { source: string; residentName: string; residentPhone: string; delegateId: string }

/** Of an anonymous resident nothing is written down by which he could be found. */
const isNobody = ({ source, residentName, residentPhone }: Heard) =>
  source !== 'ANONYMOUS' || (residentName === '' && residentPhone === '')
const isSomebody = ({ source, delegateId }: Heard) => source !== 'DELEGATE' || delegateId !== ''

const voice = z
  .strictObject(heard)
  .refine(isNobody, { path: ['residentName'], error: 'anonymous-has-no-name' })
  .refine(isSomebody, { path: ['delegateId'], error: 'required' })

export const mostVoicesAtOnce = 200

/** What was heard at one place on one day, all at once. */
export const enteringVoicesSchema = z
  .strictObject({
    channel: z.enum(voiceChannels),
    activityId: orNone(id('activity')),
    stationId: orNone(id('liaison station')),
    receivedOn: day,
    voices: z.array(voice).min(1).max(mostVoicesAtOnce),
  })
  .refine(({ channel, stationId, activityId }) => channel !== 'STATION' || stationId !== '' || activityId !== '', {
    path: ['stationId'],
    error: 'required',
  })

export const correctingVoiceSchema = z
  .strictObject({ voiceId, version: z.int().min(1).max(1_000_000), ...heard })
  .refine(isNobody, { path: ['residentName'], error: 'anonymous-has-no-name' })
  .refine(isSomebody, { path: ['delegateId'], error: 'required' })

export const voiceReasonSchema = z.strictObject({ voiceId, reason })
export const spotAnswerSchema = z.strictObject({ voiceId, answer: text(2, 3000), result: z.enum(voiceResults) })
export const passingVoiceSchema = z.strictObject({ voiceId, unitId: id('unit'), remark: optionalText(500) })
export const mergingVoiceSchema = z.strictObject({ voiceId, suggestionId: id('suggestion') })
/** Whose draft it becomes; whoever raised it himself names nobody. */
export const promotingVoiceSchema = z.strictObject({ voiceId, delegateId: orNone(id('delegate')), title: line(2, 80) })
export const hotlineSchema = z.strictObject({ voiceId, hotlineNumber: line(3, 40), remark: optionalText(500) })
export const notAcceptingVoiceSchema = z.strictObject({ voiceId, ground: z.enum(voiceGrounds), reason })
export const voiceAnswerSchema = z.strictObject({ voiceId, answer: text(5, 3000), result: z.enum(voiceResults) })
export const tellingSchema = z.strictObject({
  voiceId,
  way: z.enum(['IN_PERSON', 'PHONE', 'POSTED'] satisfies (typeof toldWays)[number][]),
  on: day,
})

/** The queues of the inbox beside all of them. */
export const voiceViews = ['all', 'overdue', 'untold'] as const

/** The address of the list. What cannot be read is left out: a mistyped address shows more, never an error. */
export const voiceFilterSchema = z.object({
  text: z
    .string()
    .transform((typed) => typed.normalize('NFKC').trim().slice(0, 50))
    .optional()
    .catch(undefined),
  view: z.enum(voiceViews).default('all').catch('all'),
  year: yearAsked,
  channel: z.enum(voiceChannels).optional().catch(undefined),
  state: z.enum(voiceStates).optional().catch(undefined),
  ending: z.enum(voiceEndings).optional().catch(undefined),
  unit: z.uuid().optional().catch(undefined),
  station: z.uuid().optional().catch(undefined),
  activity: z.uuid().optional().catch(undefined),
  page: z.string().optional().catch(undefined),
})
export type VoiceFilter = z.output<typeof voiceFilterSchema>

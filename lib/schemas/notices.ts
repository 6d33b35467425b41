import { z } from 'zod'
import { channels, choices, choicesOn, optionalTopics } from '@/lib/domain/notices/topics'
import { id } from './id'
import { text } from './text'

/** The newest notice on the page, as the list gave it. */
export const noticesReadSchema = z.strictObject({ upTo: z.uuid('invalid-id') })

export const noticeReadSchema = z.strictObject({ noticeId: z.uuid('invalid-id') })

const nothing = z.literal('')

/** One's own; an empty field takes the address away. */
export const contactDetailsSchema = z.strictObject({
  email: nothing.or(z.email('wrong-format').max(254, 'wrong-format')),
  phone: nothing.or(z.string().regex(/^(?:\+?86)?1[3-9]\d{9}$/, 'wrong-format')),
})

/** Of what can be chosen only: the statutory kinds have no choice. */
const preference = z
  .strictObject({
    topic: z.enum(optionalTopics as [string, ...string[]] as typeof optionalTopics),
    channel: z.enum(channels),
    choice: z.enum(choices),
  })
  .refine(({ channel, choice }) => choicesOn(channel).includes(choice), { path: ['choice'], error: 'not-in-list' })

export const noticePreferencesSchema = z.strictObject({
  preferences: z
    .array(preference)
    .min(1)
    .max(optionalTopics.length * channels.length),
})

/** Up to the newest that the officer read out; without it the call was about what the unit has not acknowledged. */
export const calledSchema = z.strictObject({
  personId: id('person'),
  upTo: z.uuid('invalid-id').optional(),
  note: text(2, 500),
})

const page = z.string().optional().catch(undefined)
export const noticeFilterSchema = z.object({ show: z.literal('unread').optional().catch(undefined), page })
export type NoticeFilter = z.output<typeof noticeFilterSchema>

export const unopenedFilterSchema = z.object({ page })
export type UnopenedFilter = z.output<typeof unopenedFilterSchema>

export const phoneListFilterSchema = z.object({ page })
export type PhoneListFilter = z.output<typeof phoneListFilterSchema>

import { z } from 'zod'
import { withholdingGrounds } from '@/lib/domain/publication/extent'
import { publicities } from '@/lib/domain/reply/publicity'
import { day } from './day'
import { id } from './id'
import { text } from './text'

export const replyPublicitySchema = z.strictObject({
  replyId: id('reply'),
  publicity: z.enum(publicities),
  ground: z.enum(withholdingGrounds).optional(),
  reason: text(5, 1000),
})

export const publishingHours = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`)

/** At once where no day is named. */
const when = { on: day.optional(), hour: z.enum(publishingHours as [string, ...string[]]).optional() }

/** The suggestion itself where no reply is named. */
const what = { suggestionId: id('suggestion'), replyId: id('reply').optional() }

export const publishSchema = z.strictObject({ ...what, ...when, summary: text(0, 2000).optional() })

export const publishManySchema = z.strictObject({ replyIds: z.array(id('reply')).min(1).max(50), ...when })

export const withdrawPublicationSchema = z.strictObject({ ...what, reason: text(5, 1000) })

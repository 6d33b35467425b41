import { z } from 'zod'
import { mostMentions, noteLevels } from '@/lib/domain/suggestion/note'
import { id } from './id'
import { text } from './text'

export const noteLength = { minimum: 2, maximum: 1000 }
const words = text(noteLength.minimum, noteLength.maximum)

export const noteSchema = z.strictObject({
  suggestionId: id('suggestion'),
  level: z.enum(noteLevels),
  text: words,
  mentions: z
    .array(id('person'))
    .max(mostMentions)
    .refine((mentions) => new Set(mentions).size === mentions.length, 'duplicate'),
})
export const noteCorrectionSchema = z.strictObject({ noteId: id('note'), text: words })
export const noteOnlySchema = z.strictObject({ noteId: id('note') })

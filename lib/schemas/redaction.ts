import { z } from 'zod'
import { filePublications } from '@/lib/domain/redaction/files'
import { redactionGrounds } from '@/lib/domain/redaction/grounds'
import { partNouns } from '@/lib/domain/redaction/parts'
import { id } from './id'
import { line } from './text'

const longestText = 200_000
export const mostMarks = 500

const span = z.strictObject({
  from: z.int().min(0).max(longestText),
  to: z.int().min(1).max(longestText),
  ground: z.enum(redactionGrounds),
})

/** Whoever sends it has looked at the text with this hash; without spans nothing has to go out. */
export const redactPartSchema = z.strictObject({
  suggestionId: id('suggestion'),
  part: z.strictObject({
    noun: z.enum(partNouns),
    ordinal: z.int().min(1).max(999).nullable(),
    replyId: id('reply').nullable(),
  }),
  textHash: line(1, 64),
  spans: z.array(span).max(mostMarks),
})

export const filePublicationSchema = z.strictObject({
  suggestionId: id('suggestion'),
  attachmentId: id('attachment'),
  publication: z.enum(filePublications),
  publicName: line(0, 100).default(''),
  replacementId: id('attachment').optional(),
  ground: z.enum(redactionGrounds).optional(),
  /** what was found in the file has been seen, and may go out */
  tracesKnown: z.boolean().default(false),
})

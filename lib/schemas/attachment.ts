import { z } from 'zod'
import { attachmentKinds, attachmentVisibilities } from '@/lib/domain/attachment/attachment'
import { day } from './day'
import { id } from './id'

/** A telephone names files as it likes: what is wrong with a name is mended, not refused. */
const givenName = z.string().min(1).max(1000)

/** What stands in the address of an upload. Size and SHA-256 are what the sender saw; the second is not to be had everywhere. */
export const attachmentUploadSchema = z.strictObject({
  suggestionId: id('suggestion'),
  kind: z.enum(attachmentKinds),
  name: givenName,
  size: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  /** the document of which it is a new version */
  replaces: id('attachment').optional(),
  /** the promise that it is a picture of */
  commitmentId: id('commitment').optional(),
})
export type AttachmentUpload = z.output<typeof attachmentUploadSchema>

/** Sent ahead, to go with words. */
export const mostFilesWithWords = 5
export const filesWithWords = z.array(id('attachment')).max(mostFilesWithWords).default([])

export const attachmentOnlySchema = z.strictObject({ attachmentId: id('attachment') })

export const attachmentMarksSchema = z.strictObject({
  attachmentId: id('attachment'),
  visibility: z.enum(attachmentVisibilities),
  officialCopy: z.boolean(),
})

/** Null takes the note back. */
export const paperSchema = z.strictObject({ suggestionId: id('suggestion'), receivedOn: day.nullable() })

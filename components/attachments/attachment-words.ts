import type { Words } from '@/lib/wording/catalogue'

/** What a list of files needs to speak, and no more: it travels to the browser with the page. */
export type AttachmentWords = {
  attachments: Words['attachments']
  errors: Words['errors']
  tooLarge: string
  empty: string
}

export const attachmentWords = ({ attachments, errors, refusals }: Words): AttachmentWords => ({
  attachments,
  errors,
  tooLarge: refusals['attachment-too-large'],
  empty: refusals['attachment-empty'],
})

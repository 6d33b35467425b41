/** Why a file is not taken in, or not given out. */
export const attachmentRefusalStatuses = {
  'attachment-empty': 422,
  'attachment-too-large': 413,
  'attachment-cut-short': 400,
  'attachment-changed': 400,
  'attachment-kind-unknown': 422,
  'attachment-kind-differs': 422,
  'attachment-heic': 422,
  'attachment-damaged': 422,
  'attachment-encrypted': 422,
  'attachment-with-macros': 422,
  'attachment-active': 422,
  'attachment-two-kinds': 422,
  'attachment-unpacks-too-large': 422,
  'attachment-picture-too-large': 422,
  'attachments-full': 422,
  'attachments-too-large-together': 422,
  'attachments-of-the-day': 429,
  'attachment-not-scanned': 409,
  'attachment-infected': 422,
  'attachment-removed-before': 409,
  'attachment-proves-answer': 409,
  'attachment-from-outside': 409,
  'paper-in-future': 422,
} as const

export type AttachmentRefusalCode = keyof typeof attachmentRefusalStatuses

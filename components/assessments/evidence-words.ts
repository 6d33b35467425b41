import type { Words } from '@/lib/wording/catalogue'

/** What the field for evidence needs to speak, and no more. */
export const evidenceWords = ({ selfAssessment, attachments, errors, forms }: Words) => ({
  files: selfAssessment.files,
  attachments: { notSent: attachments.notSent, unreadable: attachments.unreadable },
  errors,
  optional: forms.optional,
})

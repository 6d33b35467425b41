import type { AttachmentKind } from '../attachment/attachment'

/**
 * What the file of a suggestion holds, in the order in which it is bound: the final text first, then what was done about it in the
 * order of the work, what led to the text last (DA/T 22-2015, 5.1.2). A section that comes is added here and in lib/reports/dossier.
 */
export const dossierSections = [
  'original',
  'signatures',
  'intake',
  'assignment',
  'contacts',
  'opinions',
  'replies',
  'delivery',
  'meetings',
  'ratings',
  'again',
  'commitments',
  'supervision',
  'terms',
  'openness',
  'publication',
  'related',
  'closing',
  'versions',
] as const
export type DossierSection = (typeof dossierSections)[number]

/** Behind which paper a file is bound. */
export const sectionOfFile: Record<AttachmentKind, DossierSection> = {
  ATTACHMENT: 'original',
  SIGNED_SHEET: 'signatures',
  WITHDRAWAL_LETTER: 'closing',
  EVIDENCE: 'replies',
  RATING_FORM: 'ratings',
  CONTACT_PROOF: 'contacts',
  SEALED_LETTER: 'replies',
  REDACTED_COPY: 'publication',
  PROMISE_BEFORE: 'commitments',
  PROMISE_AFTER: 'commitments',
  OPINION_FILE: 'opinions',
  PROGRESS_FILE: 'opinions',
  MEETING_RECORD: 'meetings',
}

import type { Role } from '../access/actor'

export const attachmentKinds = [
  'ATTACHMENT',
  'SIGNED_SHEET',
  'WITHDRAWAL_LETTER',
  'EVIDENCE',
  'RATING_FORM',
  'CONTACT_PROOF',
  'SEALED_LETTER',
  'REDACTED_COPY',
  'PROMISE_BEFORE',
  'PROMISE_AFTER',
  'OPINION_FILE',
  'PROGRESS_FILE',
  'MEETING_RECORD',
] as const
export type AttachmentKind = (typeof attachmentKinds)[number]

/** 落实前、落实后: what a promise looked like, and what came of it. */
export const promisePictures = ['PROMISE_BEFORE', 'PROMISE_AFTER'] as const satisfies readonly AttachmentKind[]
export type PromisePicture = (typeof promisePictures)[number]

export const isPromisePicture = (kind: AttachmentKind): kind is PromisePicture =>
  (promisePictures as readonly AttachmentKind[]).includes(kind)

/** PUBLIC may be published with the suggestion; INTERNAL is for whoever sees it; OFFICE stays between the office and those who signed. */
export const attachmentVisibilities = ['PUBLIC', 'INTERNAL', 'OFFICE'] as const
export type AttachmentVisibility = (typeof attachmentVisibilities)[number]

export const scanStates = ['UNSCANNED', 'CLEAN', 'INFECTED'] as const
export type ScanState = (typeof scanStates)[number]

/** On whose side a file comes in: with the delegate's draft, later on the desk of the office, with what a unit did, or for the public. */
export const attachmentWays = ['WRITER', 'OFFICE', 'UNIT', 'PUBLICATION'] as const
export type AttachmentWay = (typeof attachmentWays)[number]

/** One version of a document, without its bytes. */
export type Attachment = {
  readonly id: string
  readonly congressId: string
  readonly suggestionId: string
  readonly subjectId: string | null
  readonly kind: AttachmentKind
  readonly way: AttachmentWay
  readonly visibility: AttachmentVisibility
  readonly documentId: string
  readonly version: number
  readonly officialCopy: boolean
  readonly uploadedById: string
  readonly uploadedAt: Date
  readonly removedAt: Date | null
  readonly scanState: ScanState
  /** named as evidence by a row of a reply that is signed; of a promise's pictures, that the unit has claimed with it */
  readonly provesSigned: boolean
}

/** What a signature or a letter shows of a person is nothing for everybody who handles the matter. */
export const firstVisibility: Record<AttachmentKind, AttachmentVisibility> = {
  ATTACHMENT: 'INTERNAL',
  SIGNED_SHEET: 'OFFICE',
  WITHDRAWAL_LETTER: 'OFFICE',
  EVIDENCE: 'INTERNAL',
  RATING_FORM: 'OFFICE',
  CONTACT_PROOF: 'INTERNAL',
  SEALED_LETTER: 'INTERNAL',
  REDACTED_COPY: 'OFFICE',
  PROMISE_BEFORE: 'INTERNAL',
  PROMISE_AFTER: 'INTERNAL',
  OPINION_FILE: 'INTERNAL',
  PROGRESS_FILE: 'INTERNAL',
  MEETING_RECORD: 'OFFICE',
}

/** In which office a file is sent. */
export const roleOn = {
  WRITER: 'DELEGATE',
  OFFICE: 'DELEGATE_OFFICE',
  UNIT: 'UNIT_CLERK',
  PUBLICATION: 'DELEGATE_OFFICE',
} as const satisfies Record<AttachmentWay, Role>

export type ScanRule = { readonly isRequired: boolean }

/** A file in which something was found never leaves; one that nobody has looked at does not where looking is required. */
export function whyWithheld(scanState: ScanState, { isRequired }: ScanRule) {
  if (scanState === 'INFECTED') return 'attachment-infected' as const
  return scanState === 'UNSCANNED' && isRequired ? ('attachment-not-scanned' as const) : null
}

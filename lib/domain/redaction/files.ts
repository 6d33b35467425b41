import type { AttachmentKind, AttachmentVisibility, ScanState } from '../attachment/attachment'
import type { FileKind } from '../attachment/file-kinds'
import { extensionOf } from '../attachment/file-name'
import { Refusal } from '../refusal'
import type { RedactionGround } from './grounds'
import { proposedSpans } from './proposing'

export const filePublications = ['AS_IS', 'REPLACED', 'WITHHELD'] as const
/** Public as it is, a redacted file in its place, or not public. */
export type FilePublication = (typeof filePublications)[number]

export type FileDecision =
  | { readonly publication: 'AS_IS'; readonly publicName: string }
  | { readonly publication: 'REPLACED'; readonly publicName: string; readonly replacementId: string }
  | { readonly publication: 'WITHHELD'; readonly ground: RedactionGround }

/** The last version of a file that may go out with the suggestion or with an answer. */
export type PublishableFile = {
  readonly id: string
  readonly suggestionId: string
  readonly kind: AttachmentKind
  readonly fileName: string
  readonly mediaType: string
  readonly byteSize: number
  readonly version: number
  readonly scanState: ScanState
  /** what was decided of this version; a new version has to be decided anew */
  readonly decision: FileDecision | null
}

type Held = { readonly kind: AttachmentKind; readonly visibility: AttachmentVisibility }

/** Signed sheets, ratings and proofs of contacts stay inside for ever, and so does what the office has closed. */
export const mayBecomePublic = ({ kind, visibility }: Held): boolean =>
  (kind === 'ATTACHMENT' || kind === 'EVIDENCE') && visibility !== 'OFFICE'

/** Pictures lost at the door what a camera writes into them; in these, the author and whoever changed it last may stand. */
const telling: readonly FileKind[] = ['docx', 'xlsx', 'doc', 'xls', 'pdf']
export const mayNameAuthors = (kind: FileKind | undefined): boolean => kind !== undefined && telling.includes(kind)

/** Whether a name would give away what is taken out of the texts. */
export function tellsOfSomebody(fileName: string, knownNames: readonly string[]): boolean {
  return proposedSpans(fileName.replaceAll('_', ' '), knownNames).length > 0
}

/** A name for the public ends as the file does, and names nobody. */
export function ensurePublicName(publicName: string, fileName: string, knownNames: readonly string[]): void {
  if (extensionOf(publicName) !== extensionOf(fileName)) throw new Refusal('public-name-ending')
  if (tellsOfSomebody(publicName, knownNames)) throw new Refusal('public-name-telling')
}

import { type ScanRule, whyWithheld } from '../attachment/attachment'
import { cleanFileName, extensionOf } from '../attachment/file-name'
import { Refusal } from '../refusal'
import { ensurePublicName, type FileDecision, type FilePublication, type PublishableFile } from './files'
import type { RedactionGround } from './grounds'

export type AskedFile = {
  readonly publication: FilePublication
  readonly publicName: string
  readonly replacementId?: string | undefined
  readonly ground?: RedactionGround | undefined
}

export type GoesOut = Pick<PublishableFile, 'id' | 'fileName' | 'mediaType' | 'scanState'>
export type Decided = { readonly decision: FileDecision; readonly goesOut: GoesOut | null }

type Standing = {
  readonly file: PublishableFile
  readonly copies: readonly GoesOut[]
  readonly names: readonly string[]
  readonly scan: ScanRule
}

/** What is decided of a file, and which bytes go out by it. */
export function decideFile({ file, copies, names, scan }: Standing, asked: AskedFile): Decided {
  const { publication, publicName, replacementId, ground } = asked
  if (publication === 'WITHHELD') {
    if (!ground) throw new Refusal('file-publication-basis-missing')
    return { decision: { publication, ground }, goesOut: null }
  }
  const goesOut = publication === 'AS_IS' ? file : copies.find(({ id }) => id === replacementId)
  if (!goesOut) throw new Refusal(replacementId ? 'replacement-unfit' : 'file-publication-basis-missing')
  if (publicName === '') throw new Refusal('file-publication-basis-missing')
  const withheld = whyWithheld(goesOut.scanState, scan)
  if (withheld) throw new Refusal(withheld)
  const clean = cleanFileName(publicName, extensionOf(publicName))
  ensurePublicName(clean, goesOut.fileName, names)
  if (publication === 'AS_IS') return { decision: { publication, publicName: clean }, goesOut }
  return { decision: { publication, publicName: clean, replacementId: goesOut.id }, goesOut }
}

import type { RedactionGround } from '@/lib/domain/redaction/grounds'
import type { Missing } from '@/lib/domain/redaction/missing'
import { redactionsMissing } from '@/lib/domain/redaction/missing'
import { type LookedOver, type Part, type PartName, partKey } from '@/lib/domain/redaction/parts'
import { keptSpans } from '@/lib/domain/redaction/proposing'
import { joined, redactedText } from '@/lib/domain/redaction/spans'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { type FileOfCase, readPublishableFiles, readRedactedCopies } from '@/lib/store/file-publications'
import { type Names, readLookedOver, readNames, readParts } from '@/lib/store/redactions'
import type { Tx } from '@/lib/store/tx'

export type RedactedPart = PartName & {
  readonly key: string
  /** as the public reads it; null where nobody has looked over the text as it is now */
  readonly text: string | null
  readonly grounds: readonly RedactionGround[]
}

export type PublicFile = {
  readonly attachmentId: string
  /** whose bytes go out: its own, or those of the file in its place */
  readonly fileId: string
  readonly publicName: string
  readonly mediaType: string
  readonly byteSize: number
  readonly replyId: string | null
}

export type WithheldFile = {
  readonly attachmentId: string
  readonly ground: RedactionGround
  readonly replyId: string | null
}

export type RedactedParts = {
  readonly parts: readonly RedactedPart[]
  readonly files: readonly PublicFile[]
  readonly withheld: readonly WithheldFile[]
  /** nothing may be published before this is empty */
  readonly missing: readonly Missing[]
}

/** What of a suggestion and its replies may be read by everybody. It asks nobody who he is: whoever calls it has authorised. */
export async function redactedParts(tx: Tx, suggestion: Suggestion): Promise<RedactedParts> {
  const parts = await readParts(tx, suggestion.id)
  const looked = await readLookedOver(tx, suggestion.id)
  const files = await readPublishableFiles(tx, suggestion)
  const names = await readNames(tx, suggestion)
  const copies = await readRedactedCopies(tx, suggestion.id)
  return {
    parts: parts.map((part) => redacted(part, looked, names)),
    files: files.flatMap((file) => publicFile(file, copies)),
    withheld: files.flatMap(({ id, replyId, decision }) =>
      decision?.publication === 'WITHHELD' ? [{ attachmentId: id, ground: decision.ground, replyId }] : [],
    ),
    missing: redactionsMissing(parts, looked, files),
  }
}

function redacted({ text, hash, ...name }: Part, looked: readonly LookedOver[], { kept }: Names): RedactedPart {
  const key = partKey(name)
  const done = looked.find((one) => one.part === key && one.hash === hash)
  if (!done) return { ...name, key, text: null, grounds: [] }
  const spans = [...done.spans, ...keptSpans(text, kept)]
  const grounds = [...new Set(joined(text, spans).flatMap((one) => one.grounds))]
  return { ...name, key, text: redactedText(text, spans), grounds }
}

function publicFile(file: FileOfCase, copies: Awaited<ReturnType<typeof readRedactedCopies>>): PublicFile[] {
  const { id, decision, replyId } = file
  if (decision === null || decision.publication === 'WITHHELD') return []
  const out = decision.publication === 'AS_IS' ? file : copies.find((copy) => copy.id === decision.replacementId)
  if (!out) return []
  const { mediaType, byteSize } = out
  return [{ attachmentId: id, fileId: out.id, publicName: decision.publicName, mediaType, byteSize, replyId }]
}

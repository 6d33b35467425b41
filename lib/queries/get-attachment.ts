import type { Actor } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { whyWithheld } from '@/lib/domain/attachment/attachment'
import { isRestorable } from '@/lib/domain/attachment/keeping'
import { attachmentPolicy } from '@/lib/domain/attachment/policy'
import { Refusal } from '@/lib/domain/refusal'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { concealedIn } from '@/lib/domain/suggestion/secrecy'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { scanRule } from '@/lib/env'
import { readAttachment } from '@/lib/store/attachments'
import { readSuggestion } from '@/lib/store/suggestions'
import { open, type Tx } from '@/lib/store/tx'
import type { Query } from './query'
import { concealedFrom } from './secrecy'

type FileToGive = {
  readonly id: string
  readonly suggestionId: string
  readonly fileName: string
  readonly mediaType: string
  readonly byteSize: number
  readonly sha256: Uint8Array
  readonly version: number
  readonly pieces: number
}

/** What is needed to send a file out, for whoever may see it now. */
export const getAttachment: Query<string, FileToGive> = async ({ tx, actor }, id) => {
  const attachment = await readAttachment(tx, id)
  const suggestion = await seenThrough(tx, actor, attachment.suggestionId)
  authorize(actor, attachmentPolicy.view, { suggestion, attachment })
  const isForItsWay =
    attachmentPolicy.restore(actor, { suggestion, attachment }) && isRestorable(attachment, suggestion)
  if (attachment.removedAt && !isForItsWay) throw new Refusal('not-found')
  const withheld = whyWithheld(attachment.scanState, scanRule())
  if (withheld) throw new Refusal(withheld)
  const row = await open(tx).attachment.findUniqueOrThrow({
    where: { id },
    select: { fileName: true, mediaType: true, byteSize: true, sha256: true, _count: { select: { pieces: true } } },
  })
  const { _count, ...file } = row
  const words = await concealedFrom({ tx, actor }, suggestion)
  return {
    ...file,
    fileName: concealedIn(file.fileName, words),
    id,
    suggestionId: attachment.suggestionId,
    version: attachment.version,
    pieces: _count.pieces,
  }
}

/** What lies with an original lies with each of its parts: whoever reads a part reads it, too. */
async function seenThrough(tx: Tx, actor: Actor, suggestionId: string): Promise<Suggestion> {
  const own = await readSuggestion(tx, suggestionId)
  if (own.status !== 'SPLIT' || suggestionPolicy.view(actor, own)) return own
  const parts = await open(tx).suggestionPart.findMany({
    where: { split: { originalId: suggestionId, undoneAt: null } },
    select: { partId: true },
  })
  for (const { partId } of parts) {
    const part = await readSuggestion(tx, partId)
    if (suggestionPolicy.view(actor, part)) return part
  }
  return own
}

import { z } from 'zod'
import type { Actor } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import {
  type AttachmentKind,
  type AttachmentWay,
  firstVisibility,
  isPromisePicture,
  roleOn,
} from '@/lib/domain/attachment/attachment'
import type { FoundText } from '@/lib/domain/attachment/found-text'
import { ensureNotFromOutside, ensurePresent, ensureRoom, ensureWayOpen } from '@/lib/domain/attachment/keeping'
import {
  attachmentPolicy,
  mayAdd,
  partAnsweredBy,
  sealedReplyOf,
  takesPictures,
  wayFor,
} from '@/lib/domain/attachment/policy'
import { Refusal } from '@/lib/domain/refusal'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import {
  cameFromOutside,
  addAttachment as keepAttachment,
  latestVersion,
  readAttachment,
  readOccupied,
} from '@/lib/store/attachments'
import { recordEvent } from '@/lib/store/events'
import type { ExaminedFile } from '@/lib/store/kept-files'
import { lockSuggestion } from '@/lib/store/suggestions'
import { type Context, command, perPerson } from './command'

export type FileToAdd = {
  readonly suggestionId: string
  readonly kind: AttachmentKind
  readonly replaces?: string | undefined
  readonly commitmentId?: string | undefined
  readonly file: ExaminedFile
  readonly text?: FoundText | null | undefined
}

const day = 86_400_000

/** Its input is a file that the door has examined, not text that somebody typed: it is not in the registry. */
export const addAttachment = command({
  name: 'add-attachment',
  input: z.custom<FileToAdd>(),
  limit: perPerson(120, 'hour'),
  patience: 60,
  run: async (context, { suggestionId, kind, replaces, commitmentId, file, text }) => {
    const { tx, actor, moment } = context
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, mayAdd(kind), suggestion)
    const place = await placeFor(context, suggestion, { kind, replaces, commitmentId })
    const since = new Date(moment.now.getTime() - day)
    const occupied = await readOccupied(tx, suggestionId, actor.personId, since)
    ensureRoom(occupied, { bytes: file.bytes.length, isNewDocument: place.documentId === null })

    const whose = { congressId: suggestion.congressId, suggestionId }
    const by = { uploadedById: actor.personId, uploadedAt: moment.now }
    const attachmentId = await keepAttachment(tx, { ...whose, ...place, ...by, ...file, kind, text })
    const sha256 = Buffer.from(file.sha256).toString('hex')
    await recordEvent(tx, actor, {
      type: 'attachment.added',
      subjectId: attachmentId,
      suggestionId,
      at: moment.now,
      role: roleOn[place.way],
      data: { kind, version: place.version, sha256, bytes: file.bytes.length },
    })
    return { attachmentId, version: place.version, fileName: file.fileName, stripped: file.stripped }
  },
})

type Place = Pick<FileToAdd, 'kind' | 'replaces' | 'commitmentId'>

/** A picture is of one promise of the unit itself, as long as it can tell of it. */
function promiseOf(actor: Actor, suggestion: Suggestion, commitmentId?: string): string {
  if (!commitmentId || !takesPictures(actor, suggestion, commitmentId)) throw new Refusal('not-found')
  return commitmentId
}

/** Evidence of a unit belongs to its part from the first, a sealed letter to the reply that was signed; a proof of a contact waits until the contact is entered. */
function subjectOf({ actor }: Context, suggestion: Suggestion, { kind, commitmentId }: Place, way: AttachmentWay) {
  if (isPromisePicture(kind)) return promiseOf(actor, suggestion, commitmentId)
  if (kind === 'SEALED_LETTER') return sealedReplyOf(actor, suggestion)
  return kind === 'EVIDENCE' && way === 'UNIT' ? (partAnsweredBy(actor, suggestion)?.id ?? null) : null
}

/** A new document, or the next version of one: then on the same way, of the same kind, seen by the same people. */
async function placeFor(context: Context, suggestion: Suggestion, place: Place) {
  const { tx, actor } = context
  const { kind, replaces } = place
  if (!replaces) {
    const way = wayFor(actor, suggestion, kind)
    const subjectId = subjectOf(context, suggestion, place, way)
    return { documentId: null, subjectId, version: 1, visibility: firstVisibility[kind], way }
  }
  const attachment = await readAttachment(tx, replaces)
  if (attachment.suggestionId !== suggestion.id || attachment.kind !== kind) throw new Refusal('not-found')
  authorize(actor, attachmentPolicy.replace, { suggestion, attachment })
  ensureWayOpen(suggestion, attachment.way)
  ensurePresent(attachment)
  const { documentId, visibility, way } = attachment
  ensureNotFromOutside(await cameFromOutside(tx, documentId))
  const commitmentId = attachment.subjectId ?? undefined
  const subjectId = subjectOf(context, suggestion, { kind, commitmentId }, way)
  return { documentId, subjectId, visibility, way, version: (await latestVersion(tx, documentId)) + 1 }
}

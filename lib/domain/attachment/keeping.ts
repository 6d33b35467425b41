import type { LocalDate } from '../deadlines/local-date'
import { Refusal } from '../refusal'
import type { Suggestion } from '../suggestion/suggestion'
import type { Attachment, AttachmentWay } from './attachment'
import { waysIn } from './policy'

const megabyte = 1024 * 1024

/** Sizes in bytes. Old versions and files that were taken out count: their bytes are still kept. */
export const room = {
  oneFile: 20 * megabyte,
  filesOfSuggestion: 20,
  bytesOfSuggestion: 100 * megabyte,
  bytesOfPersonInADay: 200 * megabyte,
  /** days that a file taken out of a draft can be put back */
  daysToRestore: 30,
} as const

/** What a suggestion holds now, and what the person sent within the last day. */
export type Occupied = { readonly files: number; readonly bytes: number; readonly bytesOfPersonToday: number }

export function ensureRoom(held: Occupied, adding: { bytes: number; isNewDocument: boolean }): void {
  if (adding.isNewDocument && held.files >= room.filesOfSuggestion)
    throw new Refusal('attachments-full', { limit: room.filesOfSuggestion })
  if (held.bytes + adding.bytes > room.bytesOfSuggestion)
    throw new Refusal('attachments-too-large-together', { megabytes: room.bytesOfSuggestion / megabyte })
  if (held.bytesOfPersonToday + adding.bytes > room.bytesOfPersonInADay)
    throw new Refusal('attachments-of-the-day', { megabytes: room.bytesOfPersonInADay / megabyte })
}

export function ensureWayOpen(suggestion: Suggestion, way: AttachmentWay): void {
  if (!waysIn[way].isNow(suggestion)) throw new Refusal('move-not-open', { state: suggestion.status, move: 'attach' })
}

export function ensurePresent({ removedAt }: Attachment): void {
  if (removedAt) throw new Refusal('attachment-removed-before')
}

/** What a reply names stays where it is, also while the reply is only a draft. */
export function ensureProvesNothing(isNamed: boolean): void {
  if (isNamed) throw new Refusal('attachment-proves-answer')
}

/** What somebody outside has answered is neither taken out nor written over. */
export function ensureNotFromOutside(cameFromOutside: boolean): void {
  if (cameFromOutside) throw new Refusal('attachment-from-outside')
}

/** Handing in settles it: what was out then stays out. */
export function isRestorable(
  { way, removedAt }: Pick<Attachment, 'way' | 'removedAt'>,
  suggestion: Pick<Suggestion, 'submittedAt'>,
): boolean {
  if (!removedAt) return false
  return way === 'OFFICE' || suggestion.submittedAt === null || removedAt > suggestion.submittedAt
}

export function ensureRestorable(attachment: Attachment, suggestion: Suggestion): void {
  if (!isRestorable(attachment, suggestion)) throw new Refusal('attachment-removed-before')
}

export function ensureNotFuture(receivedOn: LocalDate | null, today: LocalDate): void {
  if (receivedOn !== null && receivedOn > today) throw new Refusal('paper-in-future')
}

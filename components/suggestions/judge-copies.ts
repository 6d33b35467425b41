import type { KeptCopy } from '@/components/device/device-copies'
import type { DeviceCopy } from '@/components/device/device-copy'
import { saySame } from './draft-values'
import type { ServerDraft } from './use-autosave'

export type Judged = {
  /** goes on in the form and is sent */
  readonly restored: KeptCopy | null
  /** other words than the form will hold: the delegate chooses */
  readonly conflicts: readonly KeptCopy[]
  /** the server has these words */
  readonly done: readonly KeptCopy[]
  readonly wantsHandIn: boolean
}

/** What becomes of the copies of one draft that no open window writes any more, the newest first. */
export function judgeCopies(copies: readonly KeptCopy[], server: ServerDraft): Judged {
  const done = copies.filter(({ copy }) => saySame(copy.values, server.values))
  const others = copies.filter((one) => !done.includes(one))
  const newest = others.find(({ copy }) => isNewer(copy, server)) ?? null
  const repeated = others.filter((one) => one !== newest && newest && saySame(one.copy.values, newest.copy.values))
  return {
    restored: newest,
    conflicts: others.filter((one) => one !== newest && !repeated.includes(one)),
    done: [...done, ...repeated],
    wantsHandIn: copies.some(({ copy }) => copy.wantsHandIn === true),
  }
}

/** Unanswered and yet saved: the server's newer version holds the very words that were sent. */
const isNewer = (copy: DeviceCopy, server: ServerDraft): boolean =>
  copy.version === server.version || (copy.unanswered !== null && saySame(copy.unanswered.values, server.values))

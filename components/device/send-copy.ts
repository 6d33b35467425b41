import { DraftSaver, type SavedDraft } from '@/components/suggestions/draft-saver'
import { type Answer, newKey, type Problem, submitCommand } from '@/components/ui/submit-command'
import type { Words } from '@/lib/wording/catalogue'
import type { DeviceCopies, KeptCopy } from './device-copies'
import type { DeviceCopy } from './device-copy'
import { firstKeyOf, isLocal } from './local-draft'

export type Sent =
  | { readonly kind: 'sent' | 'stale' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  /** on the server; the wish to hand it in waits on this device for a second word */
  | { readonly kind: 'toConfirm'; readonly left: KeptCopy }

export type Sending = {
  readonly device: DeviceCopies
  readonly personId: string
  readonly errors: Words['errors']
  readonly send?: (input: unknown, key: string) => Promise<Answer<SavedDraft>>
}

/** A copy without its page, by the same rules as from the page; it leaves the device when the server has its words. */
export async function sendCopy({ name, draftId, copy }: KeptCopy, sending: Sending): Promise<Sent> {
  const { device, personId, errors } = sending
  let outcome: Sent = { kind: 'sent' }
  const saver = new DraftSaver(
    {
      suggestionId: isLocal(draftId) ? null : draftId,
      version: copy.version,
      values: null,
      unanswered: copy.unanswered,
      firstKey: firstKeyOf(draftId),
    },
    {
      values: () => copy.values,
      send:
        sending.send ??
        ((input, key) => submitCommand('save-draft', { ...(input as object), writerId: personId }, key, errors)),
      newKey,
      // Here nobody knows what the server has: what it had when the copy was written stays with it.
      keep: (kept) => device.write(name, { ...copy, ...kept, base: copy.base ?? null }),
      forget: async () => {},
      now: () => new Date(),
      tell: (state) => {
        if (state.kind === 'stale') outcome = { kind: 'stale' }
        if (state.kind === 'failed') outcome = { kind: 'failed', problem: state.problem }
      },
      begun: () => {},
    },
  )
  if (!(await saver.save())) return outcome
  const left = copy.wantsHandIn ? await wishOf(saver, copy, device) : null
  if (left?.name !== name) await device.remove(name)
  return left ? { kind: 'toConfirm', left } : { kind: 'sent' }
}

/** The wish goes on waiting for its confirmation, now under the draft's own address. */
async function wishOf(saver: DraftSaver, { values }: DeviceCopy, device: DeviceCopies): Promise<KeptCopy> {
  const { suggestionId, version } = saver.draft
  const draftId = suggestionId ?? ''
  const copy = { values, version, unanswered: null, wantsHandIn: true, keptAt: new Date().toISOString() }
  await device.keep(draftId, copy)
  return { name: device.nameOf(draftId), draftId, pageId: device.pageId, copy }
}

import { authorize } from '@/lib/domain/access/policy'
import { ensureNotFuture } from '@/lib/domain/attachment/keeping'
import { type Signature, untouchedSignature } from '@/lib/domain/suggestion/co-signing'
import { type Draft, ensureComplete, ensureVersion } from '@/lib/domain/suggestion/drafting'
import { submit } from '@/lib/domain/suggestion/intake'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { ensureSignedPaper } from '@/lib/domain/suggestion/proxy-entry'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { onPaperSchema } from '@/lib/schemas/entry'
import { savePaperReceived } from '@/lib/store/attachments'
import { readInOffice, saveSignatures } from '@/lib/store/co-signatures'
import { fingerprint, readDraft, saveHandedIn, willPrint } from '@/lib/store/drafts'
import { recordEvent } from '@/lib/store/events'
import { keepSignedText } from '@/lib/store/kept-texts'
import { markSignedOnPaper, saveEntryOnPaper } from '@/lib/store/proxy-entries'
import { readRunningSession } from '@/lib/store/sessions'
import { lockSuggestion } from '@/lib/store/suggestions'
import { type Context, command, perPerson } from './command'

/**
 * A paper handed over in the session: his signature on it, received and scanned, stands for his act.
 * So does that of each co-signer. It goes to the office itself, which has it in hand.
 */
export const handInOnPaper = command({
  name: 'hand-in-on-paper',
  input: onPaperSchema,
  limit: perPerson(300, 'hour'),
  run: async (context, { suggestionId, version, receivedOn, coSignerIds }) => {
    const { tx, actor, moment } = context
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.handInOnPaper, suggestion)
    const submitted = submit(suggestion, moment)
    ensureVersion(suggestion, version)
    ensureNotFuture(receivedOn, moment.today)
    ensureSignedPaper(suggestion)
    const draft = await readDraft(tx, suggestionId)
    ensureComplete(draft)
    const signed = await signOnPaper(context, suggestion, draft, coSignerIds)

    const session = suggestion.numberText === null ? await readRunningSession(tx, moment.today) : null
    await saveHandedIn(tx, submitted, draft, session)
    await savePaperReceived(tx, suggestionId, receivedOn)
    await saveEntryOnPaper(tx, suggestion, receivedOn)
    const role = suggestion.entry?.role ?? 'DELEGATE_OFFICE'
    const event = { subjectId: suggestionId, suggestionId, at: moment.now, role }
    const text = { version, sha256: fingerprint(draft), asks: draft.asks.length }
    await recordEvent(tx, actor, { ...event, type: 'suggestion.submitted', data: { ...text, isLookedAt: false } })
    const told = { names: signed.map(({ name }) => name), delegateIds: signed.map(({ delegateId }) => delegateId) }
    const said = { by: actor.name, name: draft.leadName, receivedOn }
    await recordEvent(tx, actor, { ...event, type: 'entry.on-paper', data: { ...said, ...told } })
    return { suggestionId }
  },
})

async function signOnPaper({ tx, moment }: Context, suggestion: Suggestion, draft: Draft, ids: readonly string[]) {
  const others = [...new Set(ids)].filter((id) => id !== suggestion.leadDelegateId)
  const asked = await readInOffice(tx, suggestion.sessionId, others, moment.today)
  const signed = asked.map(
    ({ id, name }, place): Signature => ({
      ...untouchedSignature,
      delegateId: id,
      name,
      state: 'CONFIRMED',
      ordinal: place + 1,
      signedVersion: suggestion.version,
      signedWill: willPrint(draft),
    }),
  )
  if (signed.length === 0) return signed
  await saveSignatures(tx, suggestion, signed, { decidedAt: moment.now })
  await keepSignedText(tx, suggestion, draft)
  await markSignedOnPaper(tx, suggestion, others)
  return signed
}

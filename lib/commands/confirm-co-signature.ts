import { tokenHash } from '@/lib/auth/session-token'
import { confirmed } from '@/lib/domain/suggestion/co-signing'
import { confirmingSchema } from '@/lib/schemas/co-signing'
import { seatOf } from '@/lib/store/co-sign-links'
import { saveSignatures } from '@/lib/store/co-signatures'
import { fingerprint, readDraft, willPrint } from '@/lib/store/drafts'
import { recordEvent } from '@/lib/store/events'
import { keepSignedText } from '@/lib/store/kept-texts'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** Signed is the version that the co-signer had before his eyes; the lock gives each his place in the order. */
export const confirmCoSignature = command({
  name: 'confirm-co-signature',
  input: confirmingSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, version, token }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    const { signatures, mine } = await seatOf(tx, actor, suggestion, token ? tokenHash(token) : null, moment.now)
    const draft = await readDraft(tx, suggestionId)
    const signed = confirmed(suggestion, signatures, mine, { version, will: willPrint(draft) }, moment)

    await saveSignatures(tx, suggestion, [signed], { decidedAt: moment.now })
    await keepSignedText(tx, suggestion, draft)
    await recordEvent(tx, actor, {
      type: 'co-signing.confirmed',
      subjectId: signed.delegateId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE',
      data: { name: signed.name, place: signed.ordinal, version, sha256: fingerprint(draft) },
    })
    return { suggestionId, place: signed.ordinal }
  },
})

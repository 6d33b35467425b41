import { authorize } from '@/lib/domain/access/policy'
import { ensureComplete, ensureVersion } from '@/lib/domain/suggestion/drafting'
import { submit } from '@/lib/domain/suggestion/intake'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { submittingSchema } from '@/lib/schemas/draft'
import { closeLinks } from '@/lib/store/co-sign-links'
import { readSignatures } from '@/lib/store/co-signatures'
import { fingerprint, readDraft, saveHandedIn } from '@/lib/store/drafts'
import { recordEvent } from '@/lib/store/events'
import { readRunningSession } from '@/lib/store/sessions'
import { lockSuggestion } from '@/lib/store/suggestions'
import { type Context, command, perPerson } from './command'

/** Handed in is the version that the delegate had before his eyes, and no other. */
export const submitSuggestion = command({
  name: 'submit-suggestion',
  input: submittingSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, version }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.submit, suggestion)
    const submitted = submit(suggestion, moment)
    ensureVersion(suggestion, version)
    const draft = await readDraft(tx, suggestionId)
    ensureComplete(draft)

    const session = suggestion.numberText === null ? await readRunningSession(tx, moment.today) : null
    await saveHandedIn(tx, submitted, draft, session)
    if (suggestion.coSignClosesAt) await closeLinks(tx, suggestionId, moment.now)
    await recordEvent(tx, actor, {
      type: 'suggestion.submitted',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE',
      data: { version, sha256: fingerprint(draft), asks: draft.asks.length },
    })
    if (suggestion.coSigners.length > 0) await tellUnanswered({ tx, actor, moment }, suggestionId)
    return { suggestionId }
  },
})

/** Nobody is counted without an act of his own, and who was not is told so. */
async function tellUnanswered({ tx, actor, moment }: Context, suggestionId: string) {
  const silent = (await readSignatures(tx, suggestionId)).filter(({ state }) => state === 'INVITED')
  if (silent.length === 0) return
  await recordEvent(tx, actor, {
    type: 'co-signing.unanswered',
    subjectId: suggestionId,
    suggestionId,
    at: moment.now,
    role: 'DELEGATE',
    data: { names: silent.map(({ name }) => name), delegateIds: silent.map(({ delegateId }) => delegateId) },
  })
}

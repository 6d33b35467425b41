import { authorize } from '@/lib/domain/access/policy'
import type { Moment } from '@/lib/domain/moment'
import { ensureComplete, ensureVersion } from '@/lib/domain/suggestion/drafting'
import { askLook, goesToDelegation, insistsOn } from '@/lib/domain/suggestion/first-look'
import { submit } from '@/lib/domain/suggestion/intake'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { isStillProxy } from '@/lib/domain/suggestion/proxy-entry'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { submittingSchema } from '@/lib/schemas/draft'
import { closeLinks } from '@/lib/store/co-sign-links'
import { readSignatures } from '@/lib/store/co-signatures'
import { fingerprint, readDraft, saveHandedIn } from '@/lib/store/drafts'
import { recordEvent } from '@/lib/store/events'
import { addLook, hasLiaisonOfficer, readLookSetting } from '@/lib/store/first-looks'
import { settleEntry } from '@/lib/store/proxy-entries'
import { readRunningSession } from '@/lib/store/sessions'
import { lockSuggestion } from '@/lib/store/suggestions'
import type { Tx } from '@/lib/store/tx'
import { type Context, command, perPerson } from './command'

/** Handed in is the version that the delegate had before his eyes, and no other. */
export const submitSuggestion = command({
  name: 'submit-suggestion',
  input: submittingSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, version }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.submit, suggestion)
    const submitted = await toDelegation(tx, suggestion, submit(suggestion, moment), moment)
    const isLookedAt = submitted.status === 'DELEGATION_REVIEW'
    ensureVersion(suggestion, version)
    const draft = await readDraft(tx, suggestionId)
    ensureComplete(draft)

    const session = suggestion.numberText === null ? await readRunningSession(tx, moment.today) : null
    await saveHandedIn(tx, submitted, draft, session)
    if (isLookedAt) await addLook(tx, submitted, moment.today)
    if (isStillProxy(suggestion)) await settleEntry(tx, suggestion, { outcome: 'CONFIRMED', at: moment.now })
    if (suggestion.coSignClosesAt) await closeLinks(tx, suggestionId, moment.now)
    await recordEvent(tx, actor, {
      type: 'suggestion.submitted',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE',
      data: { version, sha256: fingerprint(draft), asks: draft.asks.length, isLookedAt },
    })
    if (isStillProxy(suggestion))
      await recordEvent(tx, actor, {
        type: 'entry.confirmed',
        subjectId: suggestionId,
        suggestionId,
        at: moment.now,
        role: 'DELEGATE',
      })
    await tellDelegation({ tx, actor, moment }, suggestion, submitted)
    if (suggestion.coSigners.length > 0) await tellUnanswered({ tx, actor, moment }, suggestionId)
    return { suggestionId }
  },
})

async function toDelegation(tx: Tx, suggestion: Suggestion, submitted: Suggestion, moment: Moment) {
  const setting = await readLookSetting(tx)
  const hasOfficer = setting.isOn && (await hasLiaisonOfficer(tx, suggestion.delegationId))
  return goesToDelegation(suggestion, setting, hasOfficer) ? askLook(submitted, setting, moment) : submitted
}

/** It waits for the delegation; or the delegate goes past it with what it gave back. */
async function tellDelegation(
  { tx, actor, moment }: Context,
  before: Suggestion,
  { id, status, firstLook }: Suggestion,
) {
  const event = { subjectId: id, suggestionId: id, at: moment.now, role: 'DELEGATE' as const }
  const how = insistsOn(before)
  if (status === 'DELEGATION_REVIEW' && firstLook)
    await recordEvent(tx, actor, { ...event, type: 'first-look.asked', data: { untilOn: firstLook.untilOn } })
  else if (how) await recordEvent(tx, actor, { ...event, type: 'first-look.insisted', data: { how } })
}

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

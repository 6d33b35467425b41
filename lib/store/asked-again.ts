import type { Actor } from '@/lib/domain/access/actor'
import { afterChange } from '@/lib/domain/suggestion/co-signing'
import type { Draft, WrittenText } from '@/lib/domain/suggestion/drafting'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { readSignatures, saveSignatures } from './co-signatures'
import { changeDraft, fingerprint, willPrint } from './drafts'
import { recordEvent } from './events'
import type { Tx } from './tx'

/** Who signed another title or other asks is not counted until he confirms again. */
export async function askSignersAgain(tx: Tx, actor: Actor, suggestion: Suggestion, text: WrittenText, at: Date) {
  if (suggestion.coSigners.length === 0) return
  const { lapsed, standAgain } = afterChange(await readSignatures(tx, suggestion.id), willPrint(text))
  await saveSignatures(tx, suggestion, [...lapsed, ...standAgain], {})
  if (lapsed.length === 0) return
  await recordEvent(tx, actor, {
    type: 'co-signing.lapsed',
    subjectId: suggestion.id,
    suggestionId: suggestion.id,
    at,
    role: 'DELEGATE',
    data: { names: lapsed.map(({ name }) => name), delegateIds: lapsed.map(({ delegateId }) => delegateId) },
  })
}

/** Changed by a proposal: a version of its own, as by a save. */
export async function saveProposedText(tx: Tx, actor: Actor, suggestion: Suggestion, draft: Draft, at: Date) {
  const version = await changeDraft(tx, suggestion, draft)
  await recordEvent(tx, actor, {
    type: 'suggestion.draft-saved',
    subjectId: suggestion.id,
    suggestionId: suggestion.id,
    at,
    role: 'DELEGATE',
    data: { version, sha256: fingerprint(draft) },
  })
  await askSignersAgain(tx, actor, suggestion, draft, at)
  return version
}

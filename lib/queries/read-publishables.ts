import { Refusal } from '@/lib/domain/refusal'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { readPublicationGrounds } from '@/lib/store/publication-ground'
import type { Tx } from '@/lib/store/tx'
import { publishablesOf } from './publishables'
import { redactedParts } from './redacted-parts'

/** A suggestion with its replies as the rules of publication see them, and what the public would read. Whoever calls it has authorised. */
export async function readPublishables(tx: Tx, suggestion: Suggestion) {
  const [ground] = await readPublicationGrounds(tx, [suggestion.id])
  if (!ground) throw new Refusal('not-found')
  const redacted = await redactedParts(tx, suggestion)
  const unread = redacted.missing.map((one) => (one.kind === 'FILE' ? 'FILE' : one.key))
  return { ground, redacted, ...publishablesOf(ground, unread) }
}

export type ReadPublishables = Awaited<ReturnType<typeof readPublishables>>

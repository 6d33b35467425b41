import { type Actor, isDelegate, mandatesOf } from '@/lib/domain/access/actor'
import { Refusal } from '@/lib/domain/refusal'
import { ensureCollecting, type Signature, untouchedSignature } from '@/lib/domain/suggestion/co-signing'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { readSignatures } from './co-signatures'
import { open, type Tx } from './tx'

type Hash = Uint8Array<ArrayBuffer>

/** One at a time: the new address ends the old one. */
export async function openLink(tx: Tx, { id, congressId }: Suggestion, linkId: string, tokenHash: Hash, now: Date) {
  await closeLinks(tx, id, now)
  const data = { id: linkId, congressId, suggestionId: id, tokenHash, openedAt: now }
  await open(tx).coSignLink.create({ data, select: { id: true } })
}

/** Answers how many there were to close. */
export async function closeLinks(tx: Tx, suggestionId: string, now: Date): Promise<number> {
  const { count } = await open(tx).coSignLink.updateMany({
    where: { suggestionId, revokedAt: null },
    data: { revokedAt: now },
  })
  return count
}

/** Which draft an address opens; none where it was closed. */
export async function suggestionBehind(tx: Tx, tokenHash: Hash): Promise<string | null> {
  const link = await open(tx).coSignLink.findFirst({
    where: { tokenHash, revokedAt: null },
    select: { suggestionId: true },
  })
  return link?.suggestionId ?? null
}

/**
 * The place of whoever wants to sign: kept for him by name, or open to every delegate of the term by an address.
 * For anybody else the draft does not exist. The address gives nobody a seat once the time is over.
 */
export async function seatOf(tx: Tx, actor: Actor, suggestion: Suggestion, tokenHash: Hash | null, now: Date) {
  const signatures = await readSignatures(tx, suggestion.id)
  const own = signatures.find(({ delegateId, state }) => state !== 'DECLINED' && isDelegate(actor, delegateId))
  if (own) return { signatures, mine: own }
  if (isDelegate(actor, suggestion.leadDelegateId)) throw new Refusal('co-sign-own')
  if (tokenHash === null || (await suggestionBehind(tx, tokenHash)) !== suggestion.id) throw new Refusal('not-found')
  const { id, name } = await mandateIn(tx, actor, suggestion)
  ensureCollecting(suggestion, now)
  const former = signatures.find(({ delegateId }) => delegateId === id)
  const mine: Signature = { ...untouchedSignature, ...former, delegateId: id, name, byLink: true }
  return { signatures, mine: { ...mine, state: 'INVITED' as const } }
}

/** The mandate of the term that the draft belongs to. */
export async function mandateIn(tx: Tx, actor: Actor, { sessionId }: Suggestion) {
  const [mandate] = await open(tx).$queryRaw<{ id: string; name: string }[]>`
    SELECT d.id, d.name FROM delegate d JOIN session n ON n.term_id = d.term_id
     WHERE n.id = ${sessionId}::uuid AND d.id = ANY(${mandatesOf(actor)}::uuid[])`
  if (!mandate) throw new Refusal('not-found')
  return mandate
}

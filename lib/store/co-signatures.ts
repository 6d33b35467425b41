import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import type { Signature } from '@/lib/domain/suggestion/co-signing'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { open, type Tx } from './tx'

export async function readSignatures(tx: Tx, suggestionId: string): Promise<Signature[]> {
  return open(tx).$queryRaw<Signature[]>`
    SELECT c.delegate_id AS "delegateId", d.name, c.state, c.ordinal, c.signed_version AS "signedVersion", c.signed_will AS "signedWill",
      c.reason, c.by_link AS "byLink"
    FROM co_signature c JOIN delegate d ON d.id = c.delegate_id WHERE c.suggestion_id = ${suggestionId}::uuid ORDER BY c.ordinal, c.id`
}

/** An invitation has its own instant, a decision too; a change of the words touches neither. */
export async function saveSignatures(
  tx: Tx,
  { id, congressId }: Suggestion,
  signatures: readonly Signature[],
  at: { readonly invitedAt?: Date; readonly decidedAt?: Date },
): Promise<void> {
  if (signatures.length === 0) return
  await open(tx).$executeRaw`
    INSERT INTO co_signature AS c (congress_id, suggestion_id, delegate_id, state, ordinal, signed_version, signed_will, reason, by_link, invited_at, decided_at)
    SELECT ${congressId}::uuid, ${id}::uuid, r."delegateId", r.state, r.ordinal, r."signedVersion", r."signedWill", r.reason, r."byLink",
        ${at.invitedAt ?? null}::timestamptz, ${at.decidedAt ?? null}::timestamptz
      FROM jsonb_to_recordset(${JSON.stringify(signatures)}::jsonb) AS r("delegateId" uuid, state text, ordinal int, "signedVersion" int,
        "signedWill" text, reason text, "byLink" boolean)
    ON CONFLICT (suggestion_id, delegate_id) DO UPDATE SET state = excluded.state, ordinal = excluded.ordinal,
      signed_version = excluded.signed_version, signed_will = excluded.signed_will, reason = excluded.reason, by_link = excluded.by_link,
      invited_at = coalesce(excluded.invited_at, c.invited_at), decided_at = coalesce(excluded.decided_at, c.decided_at)`
}

/** Delegates of the term whose mandate runs today, in the order asked for. */
export async function readInOffice(tx: Tx, sessionId: string, ids: readonly string[], today: LocalDate) {
  if (ids.length === 0) return []
  const known = await open(tx).$queryRaw<{ id: string; name: string; sits: boolean }[]>`
    SELECT d.id, d.name, d.term_id = n.term_id AND d.mandate_from <= ${today}::date AND (d.mandate_to IS NULL OR d.mandate_to >= ${today}::date) AS sits
      FROM delegate d CROSS JOIN session n WHERE n.id = ${sessionId}::uuid AND d.id = ANY(${[...ids]}::uuid[])`
  return ids.map((id) => {
    const one = known.find((delegate) => delegate.id === id)
    if (!one) throw new Refusal('not-found')
    if (!one.sits) throw new Refusal('delegate-not-in-office', { name: one.name })
    return { id: one.id, name: one.name }
  })
}

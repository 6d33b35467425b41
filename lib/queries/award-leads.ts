import type { AwardCall } from '@/lib/domain/award/award'
import { isSecret } from '@/lib/store/secrecy'
import { open, type Tx } from '@/lib/store/tx'

/** Who handed in each suggestion of a call, for its certificate; nobody where the name is kept secret. */
export async function awardLeads(tx: Tx, callId: AwardCall['id']): Promise<ReadonlyMap<string, string>> {
  const rows = await open(tx).$queryRaw<{ id: string; name: string }[]>`
    SELECT s.id, d.name FROM award_candidate a JOIN suggestion s ON s.id = a.suggestion_id JOIN delegate d ON d.id = s.lead_delegate_id
     WHERE a.call_id = ${callId}::uuid AND a.certificate IS NOT NULL AND NOT ${isSecret}`
  return new Map(rows.map(({ id, name }) => [id, name]))
}

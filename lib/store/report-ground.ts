import type { Role } from '@/lib/domain/access/actor'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import type { ReportParts } from './special-reports'
import { open, type Tx } from './tx'

/** Those to whom a report may be sent inside the house. */
export const readerRoles = ['COMMITTEE_LEADER', 'GOVERNMENT_OFFICE'] as const satisfies readonly Role[]
export type ReportReader = {
  readonly personId: string
  readonly name: string
  readonly role: (typeof readerRoles)[number]
}

export function reportReaders(tx: Tx): Promise<ReportReader[]> {
  return open(tx).$queryRaw<ReportReader[]>`
    SELECT DISTINCT ON (g.role, p.name, p.id) p.id AS "personId", p.name, g.role FROM role_grant g JOIN person p ON p.id = g.person_id
     WHERE g.revoked_at IS NULL AND g.role = ANY(${[...readerRoles]}) ORDER BY g.role, p.name, p.id`
}

/** A report rests on what has a number: a registered suggestion, a voice that somebody has looked at. */
async function ensureReportable(tx: Tx, voiceIds: readonly string[], suggestionIds: readonly string[]) {
  const [found] = await open(tx).$queryRaw<{ voices: number; suggestions: number }[]>`
    SELECT (SELECT count(*)::int FROM voice_item v WHERE v.id = ANY(${[...voiceIds]}::uuid[]) AND v.number IS NOT NULL) AS voices,
      (SELECT count(*)::int FROM suggestion s WHERE s.id = ANY(${[...suggestionIds]}::uuid[]) AND s.registered_on IS NOT NULL) AS suggestions`
  if (found?.voices !== voiceIds.length || found.suggestions !== suggestionIds.length)
    throw new Refusal('report-item-unknown')
}

/** The unit as it is called now; what is not in force on the day cannot be instructed. */
export async function unitToInstruct(tx: Tx, unitId: string, today: LocalDate): Promise<{ id: string; name: string }> {
  const [unit] = await open(tx).$queryRaw<{ id: string; name: string; inForce: boolean }[]>`
    SELECT u.id, u.name, u.valid_from <= ${today}::date AND (u.valid_to IS NULL OR u.valid_to >= ${today}::date) AS "inForce"
      FROM unit u WHERE u.id = ${unitId}::uuid`
  if (!unit) throw new Refusal('not-found')
  if (!unit.inForce) throw new Refusal('unit-not-in-force', { unit: unit.name })
  return { id: unit.id, name: unit.name }
}

type Chosen = Pick<ReportParts, 'voiceIds' | 'suggestionIds'> & {
  readonly personIds: readonly string[]
  readonly others: readonly { readonly name: string; readonly post: string }[]
}

/** What was chosen, as it stands on the paper: everything has its number, and whoever has an account his name and office. */
export async function reportParts(
  tx: Tx,
  { voiceIds, suggestionIds, personIds, others }: Chosen,
  postOf: (role: ReportReader['role']) => string,
): Promise<ReportParts> {
  await ensureReportable(tx, voiceIds, suggestionIds)
  const readers = personIds.length > 0 ? await reportReaders(tx) : []
  const known = personIds.map((personId) => {
    const found = readers.find((one) => one.personId === personId)
    if (!found) throw new Refusal('report-reader-unknown')
    return { personId, name: found.name, post: postOf(found.role) }
  })
  return { voiceIds, suggestionIds, addressees: [...known, ...others.map((one) => ({ personId: null, ...one }))] }
}

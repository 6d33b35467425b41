import type { Moment } from '@/lib/domain/moment'
import type { SecrecyDecision } from '@/lib/domain/suggestion/secrecy'
import type { Secrecy } from '@/lib/domain/suggestion/secrecy-facts'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { Prisma } from '@/prisma/generated/client'
import { open, type Tx } from './tx'

type By = { readonly moment: Moment; readonly personId: string }

/** Of `suggestion s`: what the domain calls isSecret. */
export const isSecret = Prisma.sql`coalesce(s.secrecy, s.secrecy_wish)`

/** All that those who sign `suggestion s` are known by, the keys under which they stand elsewhere among it, and the officers of their delegation. */
export const knownBy = Prisma.sql`(SELECT coalesce(array_agg(DISTINCT w.word), '{}') FROM (
    SELECT unnest(ARRAY[x.name, x.card_number, y.name, y.phone, y.email, x.id::text, y.id::text]) FROM delegate x JOIN person y ON y.id = x.person_id
     WHERE x.id IN (s.lead_delegate_id, s.acting_delegate_id) OR x.id IN (SELECT z.delegate_id FROM co_signature z WHERE z.suggestion_id = s.id)
    UNION ALL SELECT y.name FROM role_grant x JOIN person y ON y.id = x.person_id WHERE x.role = 'DELEGATION_OFFICER' AND x.delegation_id = s.delegation_id
  ) w(word) WHERE w.word <> '')`

/** Whoever knows who suggests one part knows it of all: an original and its parts are kept or shown together. */
async function familyOf(tx: Tx, id: string): Promise<string[]> {
  const rows = await open(tx).$queryRaw<{ id: string }[]>`
    WITH root AS (SELECT coalesce((SELECT x.original_id FROM suggestion_part p JOIN suggestion_split x ON x.id = p.split_id
      WHERE p.part_id = ${id}::uuid), ${id}::uuid) AS id)
    SELECT id FROM root UNION SELECT p.part_id FROM suggestion_part p JOIN suggestion_split x ON x.id = p.split_id JOIN root r ON r.id = x.original_id`
  return rows.map((row) => row.id)
}

export async function saveSecrecyWish(tx: Tx, { id }: Suggestion, secrecy: Secrecy, secrecyReason: string) {
  const family = await familyOf(tx, id)
  await open(tx).suggestion.updateMany({
    where: { id: { in: family } },
    data: { secrecyWish: secrecy.wished, secrecyReason, secrecy: secrecy.decided },
  })
}

/** The decision joins those before it, on the original and on every part. */
export async function saveSecrecyDecision(
  tx: Tx,
  { id }: Suggestion,
  { secret, ground, reason }: SecrecyDecision,
  { moment, personId }: By,
): Promise<void> {
  const family = await familyOf(tx, id)
  await open(tx).suggestion.updateMany({ where: { id: { in: family } }, data: { secrecy: secret } })
  await open(tx).$executeRaw`
    INSERT INTO secrecy_decision (congress_id, suggestion_id, wish, secret, ground, reason, decided_at, decided_on, decided_by_id)
    SELECT congress_id, id, secrecy_wish, ${secret}, ${ground}, ${reason}, ${moment.now}, ${moment.today}::date, ${personId}::uuid
      FROM suggestion WHERE id = ANY(${family}::uuid[])`
}

/** With the number what a delegate asks for is decided. */
export async function followSecrecyWishes(tx: Tx, ids: readonly string[], { moment, personId }: By): Promise<void> {
  await open(tx).$executeRaw`
    WITH asked AS (UPDATE suggestion SET secrecy = true WHERE id = ANY(${[...ids]}::uuid[]) AND secrecy_wish AND secrecy IS NULL RETURNING id, congress_id)
    INSERT INTO secrecy_decision (congress_id, suggestion_id, wish, secret, ground, decided_at, decided_on, decided_by_id)
    SELECT congress_id, id, true, true, 'ASKED', ${moment.now}, ${moment.today}::date, ${personId}::uuid FROM asked`
}

/** Parts are as secret as their original, for the same reasons. */
export async function copySecrecyDecisions(tx: Tx, originalId: string, partId: string): Promise<void> {
  await open(tx).$executeRaw`
    INSERT INTO secrecy_decision (congress_id, suggestion_id, wish, secret, ground, reason, decided_at, decided_on, decided_by_id)
    SELECT congress_id, ${partId}::uuid, wish, secret, ground, reason, decided_at, decided_on, decided_by_id
      FROM secrecy_decision WHERE suggestion_id = ${originalId}::uuid`
}

import type { Moment } from '@/lib/domain/moment'
import { Refusal } from '@/lib/domain/refusal'
import type { PublicityDecision, Publicness } from '@/lib/domain/suggestion/publicity'
import { Prisma } from '@/prisma/generated/client'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

type By = { readonly moment: Moment; readonly personId: string }

/** Of `suggestion s`: what the domain calls publicityInForce. */
export const publicityInForce = Prisma.sql`coalesce(s.publicity, s.publicity_wish)`

export async function readPublicness(tx: Tx, suggestionId: string): Promise<Publicness> {
  const [row] = await open(tx).$queryRaw<Publicness[]>`
    SELECT publicity_wish AS wish, publicity AS decided FROM suggestion WHERE id = ${suggestionId}::uuid`
  if (!row) throw new Refusal('not-found')
  return row
}

type Decided = { readonly id: string; readonly congressId: string }

/** The decision joins those before it; the suggestion keeps what differs from the wish. */
export async function saveDecision(
  tx: Tx,
  { id, congressId }: Decided,
  { wish }: Publicness,
  { publicity, ground, reason }: PublicityDecision,
  { moment, personId }: By,
): Promise<void> {
  const decided = { decidedAt: moment.now, decidedOn: dayToStore(moment.today), decidedById: personId }
  await open(tx).publicityDecision.create({
    data: { congressId, suggestionId: id, wish, publicity, ground, reason, ...decided },
    select: { id: true },
  })
  const kept = ground === 'AS_WISHED' ? null : publicity
  await open(tx).suggestion.update({ where: { id }, data: { publicity: kept }, select: { id: true } })
}

/** As each delegate wishes; what the office once decided otherwise stands until it decides again. */
export async function followWishes(tx: Tx, ids: readonly string[], { moment, personId }: By): Promise<void> {
  const chosen = Prisma.sql`id = ANY(${[...ids]}::uuid[])`
  await open(tx).$executeRaw`UPDATE suggestion SET publicity = NULL WHERE ${chosen} AND publicity = publicity_wish`
  await open(tx).$executeRaw`
    INSERT INTO publicity_decision (congress_id, suggestion_id, wish, publicity, ground, decided_at, decided_on, decided_by_id)
    SELECT congress_id, id, publicity_wish, publicity_wish, 'AS_WISHED', ${moment.now}, ${moment.today}::date, ${personId}::uuid
      FROM suggestion WHERE ${chosen} AND publicity IS NULL`
}

/** Parts are as public as their original, for the same reasons. */
export async function copyDecisions(tx: Tx, originalId: string, partId: string): Promise<void> {
  await open(tx).$executeRaw`
    INSERT INTO publicity_decision (congress_id, suggestion_id, wish, publicity, ground, reason, decided_at, decided_on, decided_by_id)
    SELECT congress_id, ${partId}::uuid, wish, publicity, ground, reason, decided_at, decided_on, decided_by_id
      FROM publicity_decision WHERE suggestion_id = ${originalId}::uuid`
}

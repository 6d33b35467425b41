import { open, type Tx } from './tx'

export const recountPhases = ['COUNTING', 'COUNTED', 'APPLYING', 'APPLIED', 'DISCARDED'] as const
export type RecountPhase = (typeof recountPhases)[number]

export type Recount = {
  readonly id: string
  readonly editionId: string
  readonly phase: RecountPhase
  /** the suggestion up to which it is done; null at the beginning */
  readonly reached: string | null
}

/** Begins with the notice that waits longest, where none is being counted by; answers whether there is work for the worker. */
export async function startRecount(tx: Tx, congressId: string, at: Date): Promise<boolean> {
  const started = await open(tx).$queryRaw<{ id: string }[]>`
    INSERT INTO recount (congress_id, edition_id, phase, total, started_at)
    SELECT ${congressId}::uuid, e.id, 'COUNTING', (SELECT count(*)::int FROM deadline d WHERE d.done_on IS NULL AND d.void_on IS NULL), ${at}
      FROM calendar_edition e WHERE e.state = 'PROPOSED' AND NOT EXISTS (SELECT FROM recount r WHERE r.phase IN ('COUNTING', 'COUNTED', 'APPLYING'))
     ORDER BY e.year, e.id LIMIT 1
    ON CONFLICT DO NOTHING RETURNING id`
  if (started.length > 0) return true
  return (await open(tx).recount.count({ where: { phase: { in: ['COUNTING', 'APPLYING'] } } })) > 0
}

/** Holds the recount of a notice until commit, so that it is not decided while a worker takes its next step. */
export async function lockRecountOf(tx: Tx, editionId: string): Promise<Recount | null> {
  const [recount] = await open(tx).$queryRaw<Recount[]>`
    SELECT r.id, r.edition_id AS "editionId", r.phase, r.reached FROM recount r
     WHERE r.edition_id = ${editionId}::uuid ORDER BY r.id DESC LIMIT 1 FOR UPDATE`
  return recount ?? null
}

/** The one that waits for its next step, held until commit; null where another worker has it or there is none. */
export async function takeRecount(tx: Tx): Promise<Recount | null> {
  const [recount] = await open(tx).$queryRaw<Recount[]>`
    SELECT r.id, r.edition_id AS "editionId", r.phase, r.reached FROM recount r
     WHERE r.phase IN ('COUNTING', 'APPLYING') ORDER BY r.id LIMIT 1 FOR UPDATE SKIP LOCKED`
  return recount ?? null
}

/** The officer has confirmed: what was counted is now done, from the first suggestion on. */
export async function beginApplying(tx: Tx, { id }: Recount, { at, byId }: { at: Date; byId: string }): Promise<void> {
  await open(tx).$executeRaw`
    UPDATE recount SET phase = 'APPLYING', reached = NULL, done = 0, moved = 0, settled = 0, confirmed_at = ${at}, confirmed_by_id = ${byId}::uuid,
        total = (SELECT count(*)::int FROM deadline d WHERE d.done_on IS NULL AND d.void_on IS NULL)
     WHERE id = ${id}::uuid`
}

/** What was expected is of no use to anybody. */
export async function discardRecount(tx: Tx, { id }: Recount): Promise<void> {
  await open(tx).recountMove.deleteMany({ where: { recountId: id } })
  await open(tx).recount.update({
    where: { id },
    data: { phase: 'DISCARDED', moved: 0, settled: 0 },
    select: { id: true },
  })
}

export type Step = { readonly reached: string; readonly done: number; readonly moved: number; readonly settled: number }

export async function keepStep(tx: Tx, { id }: Recount, { reached, done, moved, settled }: Step): Promise<void> {
  await open(tx).recount.update({
    where: { id },
    data: { reached, done: { increment: done }, moved: { increment: moved }, settled: { increment: settled } },
    select: { id: true },
  })
}

export async function endCounting(tx: Tx, { id }: Recount, at: Date): Promise<void> {
  await open(tx).recount.update({ where: { id }, data: { phase: 'COUNTED', countedAt: at }, select: { id: true } })
}

/** What was expected and did not come about, because it was closed or changed meanwhile, goes from the list. */
export async function endApplying(tx: Tx, { id }: Recount, at: Date): Promise<void> {
  await open(tx).recountMove.deleteMany({ where: { recountId: id, isApplied: false } })
  await open(tx).recount.update({ where: { id }, data: { phase: 'APPLIED', appliedAt: at }, select: { id: true } })
}

/** Lines that were counted by an older calendar while the round went by begin another round; answers whether there are any. */
export async function beginAgain(tx: Tx, { id, editionId }: Recount): Promise<boolean> {
  const [late] = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT d.id FROM deadline d WHERE d.done_on IS NULL AND d.void_on IS NULL
      AND d.calendar_version < (SELECT e.version FROM calendar_edition e WHERE e.id = ${editionId}::uuid) LIMIT 1`
  if (!late) return false
  await open(tx).recount.update({ where: { id }, data: { reached: null }, select: { id: true } })
  return true
}

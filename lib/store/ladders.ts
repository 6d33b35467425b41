import { defaultLadders, type Ladder, type RemindedPurpose, type Step } from '@/lib/domain/deadlines/ladder'
import { open, type Tx } from './tx'

export type Ladders = Record<RemindedPurpose, Ladder>

/** What the congress set itself takes the place of what came with the software. */
export async function readLadders(tx: Tx): Promise<Ladders> {
  const own = await open(tx).$queryRaw<{ purpose: RemindedPurpose; steps: Step[] }[]>`
    SELECT purpose, steps FROM reminder_ladder WHERE steps IS NOT NULL`
  return { ...defaultLadders, ...Object.fromEntries(own.map(({ purpose, steps }) => [purpose, steps])) }
}

export type LadderChange = {
  readonly congressId: string
  readonly purpose: RemindedPurpose
  /** null goes back to the ladder that came with the software */
  readonly steps: Ladder | null
  readonly reason: string
  readonly changedById: string
  readonly changedAt: Date
}

export async function saveLadder(tx: Tx, change: LadderChange): Promise<void> {
  const steps = change.steps && JSON.stringify(change.steps)
  await open(tx).$executeRaw`
    INSERT INTO reminder_ladder (congress_id, purpose, steps, reason, changed_by_id, changed_at)
    VALUES (${change.congressId}::uuid, ${change.purpose}, ${steps}::jsonb, ${change.reason}, ${change.changedById}::uuid, ${change.changedAt})
    ON CONFLICT (congress_id, purpose) DO UPDATE SET steps = excluded.steps, reason = excluded.reason,
      changed_by_id = excluded.changed_by_id, changed_at = excluded.changed_at`
}

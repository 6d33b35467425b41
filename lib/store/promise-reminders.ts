import type { UnitKind } from '@/lib/domain/assignment/assignment'
import type { ReportMonth } from '@/lib/domain/commitment/report-month'
import type { Moment } from '@/lib/domain/moment'
import { over } from '@/lib/domain/suggestion/workflow'
import { open, type Tx } from './tx'

export type SilentUnit = {
  readonly unitId: string
  readonly unitName: string
  readonly unitKind: UnitKind
  /** promises of which it has said nothing since the month began */
  readonly promises: number
  /** steps of the month that were told or passed over */
  readonly taken: readonly number[]
}

/** Units with promises on the books before the month began that they have not told of in it or since, and that wait for nobody else. */
export function readSilentUnits(tx: Tx, { from }: ReportMonth): Promise<SilentUnit[]> {
  return open(tx).$queryRaw<SilentUnit[]>`
    SELECT u.id AS "unitId", u.name AS "unitName", u.kind AS "unitKind", count(*)::int AS promises,
      ARRAY(SELECT r.step FROM promise_reminder r WHERE r.unit_id = u.id AND r.month = ${from}::date) AS taken
    FROM commitment m JOIN suggestion s ON s.id = m.suggestion_id JOIN unit u ON u.id = m.unit_id
    WHERE m.closed_on IS NULL AND s.status <> ALL(${[...over]}) AND m.opened_on < ${from}::date
      AND NOT EXISTS (SELECT FROM commitment_update t WHERE t.commitment_id = m.id AND t.posted_on >= ${from}::date)
      AND NOT EXISTS (SELECT FROM commitment_claim c WHERE c.commitment_id = m.id AND c.decision IS NULL AND c.is_true IS NOT FALSE)
    GROUP BY u.id ORDER BY u.id`
}

export type ReportReminder = { readonly step: number; readonly outcome: 'SENT' | 'PASSED_OVER' }

/** What another worker has taken meanwhile is not taken again. */
export async function takeReportSteps(
  tx: Tx,
  congressId: string,
  { unitId, promises }: SilentUnit,
  { from }: ReportMonth,
  steps: readonly ReportReminder[],
  { now, today }: Moment,
): Promise<ReportReminder[]> {
  const taken: ReportReminder[] = []
  for (const { step, outcome } of steps) {
    const made = await open(tx).$executeRaw`
      INSERT INTO promise_reminder (congress_id, unit_id, month, step, outcome, promises, told_at, told_on)
      VALUES (${congressId}::uuid, ${unitId}::uuid, ${from}::date, ${step}, ${outcome}, ${promises}, ${now}, ${today}::date)
      ON CONFLICT (unit_id, month, step) DO NOTHING`
    if (made > 0) taken.push({ step, outcome })
  }
  return taken
}

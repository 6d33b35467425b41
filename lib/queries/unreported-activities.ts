import { isStaff } from '@/lib/domain/access/actor'
import type { ActivityKind } from '@/lib/domain/activity/activity'
import { activityReportDue, reportedKinds } from '@/lib/domain/activity/activity-report'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { open } from '@/lib/store/tx'
import type { Reading } from './query'

export type UnreportedActivity = {
  readonly id: string
  readonly kind: ActivityKind
  readonly name: string
  readonly endsOn: LocalDate
  readonly dueOn: LocalDate
  /** what was found there, as far as it has its number */
  readonly voiceIds: readonly string[]
}

const firstFew = 12

/** Inspections and surveys on whose findings no special report has been sent yet, the oldest first; the office's work. */
export async function unreportedActivities({ tx, actor, moment }: Reading): Promise<UnreportedActivity[]> {
  if (!isStaff(actor)) return []
  const rows = await open(tx).$queryRaw<Omit<UnreportedActivity, 'dueOn'>[]>`
    SELECT a.id, a.kind, a.name, a.ends_on::text AS "endsOn",
      ARRAY(SELECT v.id::text FROM voice_item v WHERE v.activity_id = a.id AND v.number IS NOT NULL ORDER BY v.number LIMIT 40) AS "voiceIds"
    FROM activity a WHERE a.congress_id = ${actor.congress.id}::uuid AND a.kind = ANY(${[...reportedKinds]}) AND a.state = 'HELD'
      AND a.ends_on <= ${moment.today}::date AND NOT EXISTS (SELECT FROM special_report_item m JOIN voice_item v ON v.id = m.voice_item_id
        JOIN special_report r ON r.id = m.report_id WHERE v.activity_id = a.id AND r.sent_at IS NOT NULL)
    ORDER BY a.ends_on, a.id LIMIT ${firstFew}`
  return rows.map((row) => ({ ...row, dueOn: activityReportDue(row.endsOn) }))
}

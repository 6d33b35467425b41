import { isStaff, unitsOf } from '@/lib/domain/access/actor'
import { reportedKinds } from '@/lib/domain/activity/activity-report'
import { leads } from '@/lib/domain/special-report/policy'
import { open } from '@/lib/store/tx'
import type { Reading } from './query'

/** Reports on a desk: to read and write on, to report on, to judge. */
export type ReportsWaiting = {
  readonly toInstruct: number
  readonly toAnswer: number
  readonly toJudge: number
  readonly late: number
  readonly unreported: number
}

/** Each person his own desk: a leader what lies before him without a word of his, a unit what it was asked, the office what came back or is late. */
export async function reportsWaiting({ tx, actor, moment }: Reading): Promise<ReportsWaiting> {
  const [row] = await open(tx).$queryRaw<ReportsWaiting[]>`
    SELECT
      (SELECT count(*)::int FROM special_report_addressee a JOIN special_report r ON r.id = a.report_id
        WHERE ${leads(actor)}::boolean AND a.person_id = ${actor.personId}::uuid AND r.state = 'SENT'
          AND NOT EXISTS (SELECT FROM special_report_instruction i WHERE i.addressee_id = a.id AND i.state <> 'STRUCK')) AS "toInstruct",
      (SELECT count(*)::int FROM special_report_instruction i WHERE i.state = 'OPEN' AND i.unit_id = ANY(${unitsOf(actor)}::uuid[])) AS "toAnswer",
      (SELECT count(*)::int FROM special_report_instruction i WHERE ${isStaff(actor)}::boolean AND i.state = 'ANSWERED') AS "toJudge",
      (SELECT count(*)::int FROM special_report_instruction i WHERE ${isStaff(actor)}::boolean AND i.state = 'OPEN' AND i.due_on < ${moment.today}::date) AS late,
      (SELECT count(*)::int FROM activity a WHERE ${isStaff(actor)}::boolean AND a.congress_id = ${actor.congress.id}::uuid
        AND a.kind = ANY(${[...reportedKinds]}) AND a.state = 'HELD' AND a.ends_on <= ${moment.today}::date AND a.ends_on >= ${moment.today}::date - 730
        AND NOT EXISTS (SELECT FROM special_report_item m JOIN voice_item v ON v.id = m.voice_item_id JOIN special_report r ON r.id = m.report_id
          WHERE v.activity_id = a.id AND r.sent_at IS NOT NULL)) AS unreported`
  return row ?? { toInstruct: 0, toAnswer: 0, toJudge: 0, late: 0, unreported: 0 }
}

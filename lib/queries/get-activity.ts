import { authorize } from '@/lib/domain/access/policy'
import type { Activity, ActivityMove, Attendance } from '@/lib/domain/activity/activity'
import { activityMovesOpenTo, activityPolicy, seesLeaveOf } from '@/lib/domain/activity/policy'
import { readActivity } from '@/lib/store/activities'
import { open } from '@/lib/store/tx'
import { isTakenIn } from '@/lib/store/voice-items'
import type { Query } from './query'

export type AttendanceRow = Attendance & { readonly name: string; readonly delegation: string | null }

export type ActivityView = {
  readonly activity: Activity
  readonly delegation: string | null
  readonly station: string | null
  readonly attendance: readonly AttendanceRow[]
  readonly voices: number
  readonly moves: readonly ActivityMove[]
}

type Read = Pick<ActivityView, 'delegation' | 'station' | 'voices'> & { attendance: AttendanceRow[] }

/** One activity, who was there, and how many voices were heard; why somebody was on leave is left out for others. */
export const getActivity: Query<string, ActivityView> = async ({ tx, actor }, activityId) => {
  const activity = await readActivity(tx, activityId)
  authorize(actor, activityPolicy.view, activity)
  const [row] = await open(tx).$queryRaw<Read[]>`
    SELECT g.name AS delegation, l.name AS station,
      (SELECT count(*)::int FROM voice_item v WHERE v.activity_id = a.id AND ${isTakenIn}) AS voices,
      (SELECT coalesce(json_agg(json_build_object('delegateId', d.id, 'name', d.name, 'delegation', h.name, 'part', p.part, 'presence', p.presence,
          'leaveReason', p.leave_reason, 'speech', p.speech) ORDER BY p.part DESC, h.ordinal, d.name, d.id), '[]')
        FROM activity_delegate p JOIN delegate d ON d.id = p.delegate_id LEFT JOIN delegation h ON h.id = d.delegation_id WHERE p.activity_id = a.id) AS attendance
    FROM activity a LEFT JOIN delegation g ON g.id = a.delegation_id LEFT JOIN liaison_station l ON l.id = a.station_id WHERE a.id = ${activityId}::uuid`
  const { attendance, ...rest } = row as Read
  return {
    activity,
    ...rest,
    attendance: attendance.map((one) =>
      seesLeaveOf(actor, activity, one.delegateId) ? one : { ...one, leaveReason: '' },
    ),
    moves: activityMovesOpenTo(actor, activity),
  }
}

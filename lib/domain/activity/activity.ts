import { type LocalDate, yearOf } from '../deadlines/local-date'
import { Refusal } from '../refusal'
import { ensureOpen, type Workflow } from '../workflow'

/** 迷你人代会 主任接待代表日 联络站活动 视察 调研 培训 会议. */
export const activityKinds = [
  'MINI_CONGRESS',
  'RECEPTION_DAY',
  'STATION_DAY',
  'INSPECTION',
  'SURVEY',
  'TRAINING',
  'MEETING',
] as const
export type ActivityKind = (typeof activityKinds)[number]

export const activityStates = ['PLANNED', 'HELD', 'CANCELLED'] as const
export type ActivityState = (typeof activityStates)[number]

export const activityMoves = ['change', 'keepAttendance', 'hold', 'cancel'] as const
export type ActivityMove = (typeof activityMoves)[number]

/** What was held stays held; its record can still be put right. */
export const activityWorkflow: Workflow<ActivityState, ActivityMove> = {
  PLANNED: { change: ['PLANNED'], keepAttendance: ['PLANNED'], hold: ['HELD'], cancel: ['CANCELLED'] },
  HELD: { change: ['HELD'], keepAttendance: ['HELD'] },
  CANCELLED: {},
}

/** As what a delegate takes part: a member, on duty at a station, or one of those who lead it. */
export const activityParts = ['MEMBER', 'ON_DUTY', 'LEADER'] as const
export type ActivityPart = (typeof activityParts)[number]

export const presences = ['PRESENT', 'LEAVE', 'ABSENT'] as const
export type Presence = (typeof presences)[number]

/** What somebody types of an activity. */
export type ActivityText = {
  readonly kind: ActivityKind
  readonly name: string
  readonly heldOn: LocalDate
  readonly endsOn: LocalDate
  readonly place: string
  readonly delegationId: string | null
  readonly stationId: string | null
  readonly leaders: string
  readonly agenda: string
  readonly residentsReceived: number | null
  /** Of a training: how many hours of learning count for whoever was there. */
  readonly hours: number | null
}

export type Activity = ActivityText & {
  readonly id: string
  readonly congressId: string
  readonly year: number
  readonly state: ActivityState
  readonly version: number
  readonly recordedById: string
  readonly cancelReason: string
}

/** Null: nobody has said yet whether he was there. */
export type Attendance = {
  readonly delegateId: string
  readonly part: ActivityPart
  readonly presence: Presence | null
  readonly leaveReason: string
  readonly speech: string
}

/** A day at a station names the station and nothing else does; a mini-congress is that of one delegation. */
export function ensureFitting({ kind, stationId, delegationId, heldOn, endsOn, hours }: ActivityText): void {
  if ((kind === 'STATION_DAY') !== (stationId !== null)) throw new Refusal('activity-station-missing')
  if (kind === 'MINI_CONGRESS' && delegationId === null) throw new Refusal('activity-delegation-missing')
  if (hours !== null && kind !== 'TRAINING') throw new Refusal('activity-hours-elsewhere')
  if (endsOn < heldOn) throw new Refusal('activity-days-crossed')
}

/** Whoever changes it has read the version before him. The kind stays: what was heard there is counted by it. */
export function changeActivity(activity: Activity, text: ActivityText, version: number): Activity {
  ensureOpen(activityWorkflow, activity.state, 'change')
  if (activity.version !== version) throw new Refusal('stale-version')
  if (activity.kind !== text.kind) throw new Refusal('activity-kind-stays')
  ensureFitting(text)
  return { ...activity, ...text, year: yearOf(text.heldOn), version: version + 1 }
}

/** What is still to come cannot have been held. */
export function holdActivity(activity: Activity, today: LocalDate): Activity {
  ensureOpen(activityWorkflow, activity.state, 'hold')
  if (activity.heldOn > today) throw new Refusal('activity-not-yet')
  return { ...activity, state: 'HELD', version: activity.version + 1 }
}

export function cancelActivity(activity: Activity, reason: string, voices: number): Activity {
  ensureOpen(activityWorkflow, activity.state, 'cancel')
  if (voices > 0) throw new Refusal('activity-has-voices')
  return { ...activity, state: 'CANCELLED', cancelReason: reason, version: activity.version + 1 }
}

/** Whoever keeps the sheet has read the one before him: what is left out of it is taken off. */
export function keepSheet(
  activity: Activity,
  attendance: readonly Attendance[],
  version: number,
  today: LocalDate,
): Activity {
  ensureKeepable(activity, attendance, today)
  if (activity.version !== version) throw new Refusal('stale-version')
  return { ...activity, version: version + 1 }
}

/** Nobody was there before the day; leave can be asked beforehand. */
function ensureKeepable(activity: Activity, attendance: readonly Attendance[], today: LocalDate): void {
  ensureOpen(activityWorkflow, activity.state, 'keepAttendance')
  const saidEarly = attendance.some(({ presence }) => presence === 'PRESENT' || presence === 'ABSENT')
  if (activity.heldOn > today && saidEarly) throw new Refusal('activity-not-yet')
  if (new Set(attendance.map(({ delegateId }) => delegateId)).size !== attendance.length)
    throw new Refusal('activity-delegate-twice')
}

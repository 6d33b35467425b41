import { randomUUID } from 'node:crypto'
import { rows } from './rows'
import type { Town } from './town'

/** A training that was held, and what the record says of these delegates. */
export async function aTraining(
  { congressId, office }: Town,
  presences: Readonly<Record<string, 'PRESENT' | 'LEAVE' | 'ABSENT' | null>>,
  more: object = {},
): Promise<string> {
  const days = { year: 2022, heldOn: new Date('2022-04-20'), endsOn: new Date('2022-04-21') }
  const made = { kind: 'TRAINING', name: '代表履职培训第一期', place: '区委党校', state: 'HELD', hours: 12 }
  const recorded = { recordedAt: new Date('2022-04-22'), recordedById: office.personId }
  const { id } = await rows.activity.create({ data: { congressId, ...days, ...made, ...recorded, ...more } })
  await rows.activityDelegate.createMany({
    data: Object.entries(presences).map(([delegateId, presence]) => ({
      ...{ activityId: id, delegateId, congressId, presence },
    })),
  })
  return id
}

/** A reply meeting that is over, to which he was called. */
export async function aMeetingOver(
  { congressId, sessionId, office }: Town,
  delegateId: string,
  guest: object = {},
  { ordinal = 91, state = 'ENDED', suggestionIds = [] as readonly string[] } = {},
) {
  const hours = { startsAt: new Date('2022-05-17T01:00:00Z'), endsAt: new Date('2022-05-17T04:00:00Z') }
  const planned = { plannedAt: new Date('2022-05-01'), plannedById: office.personId, state }
  const meeting = await rows.replyMeeting.create({
    data: { congressId, sessionId, ordinal, heldOn: new Date('2022-05-17'), place: '二号厅', ...hours, ...planned },
  })
  await rows.replyMeetingItem.createMany({
    data: suggestionIds.map((suggestionId, position) => ({
      ...{ congressId, meetingId: meeting.id, suggestionId, position: position + 1 },
    })),
  })
  const called = { capacity: 'DELEGATE', delegateId, invitedAt: new Date('2022-05-10') }
  const { id } = await rows.replyMeetingGuest.create({
    data: { congressId, meetingId: meeting.id, ...called, presence: 'ABSENT', ...guest },
  })
  return id
}

/** What he has entered himself, and an objection that waits for its answer. */
export async function aRecordInDispute(town: Town) {
  const { congressId, lead } = town
  const occasion = await aTraining(town, { [lead.delegateId]: 'ABSENT' })
  const by = { delegateId: lead.delegateId, congressId }
  const entry = { kind: 'VISIT', doneOn: new Date('2022-03-10'), text: '走访两户低保家庭。' }
  const entered = { enteredAt: new Date('2022-03-11'), enteredById: lead.personId }
  const objected = { objectedAt: new Date('2022-04-23'), objectedById: lead.personId }
  const said = { id: randomUUID(), recorded: 'ABSENT', claimed: 'PRESENT', reason: '两天都到了，签到时换了座位。' }
  return {
    occasion,
    'performance entry': (await rows.performanceEntry.create({ data: { ...by, ...entry, ...entered } })).id,
    'attendance objection': (
      await rows.attendanceObjection.create({ data: { ...by, activityId: occasion, ...said, ...objected } })
    ).id,
  }
}

import type { Assessment } from '@/lib/domain/assessment/assessment'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Moment } from '@/lib/domain/moment'
import { Refusal } from '@/lib/domain/refusal'
import { open, type Tx } from './tx'

type By = { readonly personId: string; readonly moment: Moment }
type Meeting = { groupNo: number; heldOn: LocalDate; place: string; presentIds: readonly string[]; words: string }

/** A group meets once; its record is written over until judging is over. */
export async function saveGroupMeeting(
  tx: Tx,
  { id, congressId }: Assessment,
  meeting: Meeting,
  { personId, moment }: By,
) {
  const db = open(tx)
  const { groupNo, place, words } = meeting
  const written = { heldOn: new Date(meeting.heldOn), place, words, presentIds: [...meeting.presentIds] }
  const by = { writtenAt: moment.now, writtenById: personId }
  const where = { assessmentId: id, groupNo }
  const kept = await db.groupMeeting.updateMany({ where, data: { ...written, ...by, version: { increment: 1 } } })
  if (kept.count === 0) await db.groupMeeting.create({ data: { congressId, ...where, ...written, ...by } })
}

type Settlement = { unitId: string; itemKey: string; points: number; reason: string }

/** The last word stands, the earlier one is kept as taken back. */
export async function saveSettlement(
  tx: Tx,
  { id: assessmentId, congressId }: Assessment,
  groupNo: number,
  { unitId, itemKey, points, reason }: Settlement,
  { personId, moment }: By,
) {
  const db = open(tx)
  const meeting = await db.groupMeeting.findFirst({ where: { assessmentId, groupNo }, select: { id: true } })
  if (!meeting) throw new Refusal('group-meeting-missing', { groupNo })
  const of = { assessmentId, unitId, itemKey }
  await db.groupSettlement.updateMany({ where: { ...of, takenBackAt: null }, data: { takenBackAt: moment.now } })
  const settled = { points, reason, settledAt: moment.now, settledById: personId }
  await db.groupSettlement.create({ data: { congressId, meetingId: meeting.id, ...of, ...settled } })
}

export async function saveOfficeValue(
  tx: Tx,
  { id: assessmentId, congressId }: Assessment,
  { unitId, itemKey, value, reason }: { unitId: string; itemKey: string; value: number; reason: string },
  { personId, moment }: By,
) {
  const db = open(tx)
  const of = { assessmentId, unitId, itemKey }
  await db.assessmentOfficeValue.updateMany({ where: { ...of, replacedAt: null }, data: { replacedAt: moment.now } })
  await db.assessmentOfficeValue.create({
    data: { congressId, ...of, value, reason, givenAt: moment.now, givenById: personId },
  })
}

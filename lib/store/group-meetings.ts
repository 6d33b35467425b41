import type { Assessment } from '@/lib/domain/assessment/assessment'
import type { KeptMeeting } from '@/lib/domain/assessment/group-meeting'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Moment } from '@/lib/domain/moment'
import { Refusal } from '@/lib/domain/refusal'
import { open, type Tx } from './tx'

type By = { readonly personId: string; readonly moment: Moment }
type Meeting = {
  version: number
  groupNo: number
  heldOn: LocalDate
  place: string
  presentIds: readonly string[]
  words: string
}

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
  if (meeting.version === 0) {
    await db.groupMeeting.create({ data: { congressId, ...where, ...written, ...by }, select: { id: true } })
    return
  }
  await db.groupMeeting.updateMany({ where, data: { ...written, ...by, version: { increment: 1 } } })
}

/** Of a locked assessment. */
export const readGroupMeeting = (tx: Tx, assessmentId: string, groupNo: number): Promise<KeptMeeting | null> =>
  open(tx).groupMeeting.findFirst({
    where: { assessmentId, groupNo },
    select: { id: true, groupNo: true, version: true, closedAt: true },
  })

export async function saveMeetingClosed(tx: Tx, { id }: KeptMeeting, by: By | null): Promise<void> {
  const data = { closedAt: by?.moment.now ?? null, closedById: by?.personId ?? null, version: { increment: 1 } }
  await open(tx).groupMeeting.update({ where: { id }, data, select: { id: true } })
}

export const settledItems = (tx: Tx, assessmentId: string): Promise<{ unitId: string; itemKey: string }[]> =>
  open(tx).groupSettlement.findMany({
    where: { assessmentId, takenBackAt: null },
    select: { unitId: true, itemKey: true },
  })

/** The mean counts again; what was settled is kept as taken back. False: nothing was. */
export async function takeBackSettled(tx: Tx, of: { assessmentId: string; unitId: string; itemKey: string }, at: Date) {
  const where = { ...of, takenBackAt: null }
  return (await open(tx).groupSettlement.updateMany({ where, data: { takenBackAt: at } })).count > 0
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

import type { Correcting } from '@/lib/domain/assessment/correction'
import type { Objection, Outcome, Raised } from '@/lib/domain/assessment/objection'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Moment } from '@/lib/domain/moment'
import { Refusal } from '@/lib/domain/refusal'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

type By = { readonly personId: string; readonly moment: Moment }
type OfUnit = { readonly congressId: string; readonly assessmentId: string; readonly unitId: string }

export async function readOpenObjections(tx: Tx, { assessmentId, unitId }: Omit<OfUnit, 'congressId'>) {
  const where = { assessmentId, unitId, outcome: null }
  return open(tx).assessmentObjection.findMany({ where, select: { itemKey: true, suggestionId: true } })
}

/** Of all units. */
export const countOpenObjections = (tx: Tx, assessmentId: string): Promise<number> =>
  open(tx).assessmentObjection.count({ where: { assessmentId, outcome: null } })

export async function addAssessmentObjection(
  tx: Tx,
  of: OfUnit,
  { fileIds, ...raised }: Raised & { readonly words: string },
  answerDueOn: LocalDate,
  { personId, moment }: By,
): Promise<string> {
  const days = { raisedOn: dayToStore(moment.today), answerDueOn: dayToStore(answerDueOn) }
  const row = { ...of, ...raised, ...days, fileIds: [...fileIds], raisedAt: moment.now, raisedById: personId }
  return (await open(tx).assessmentObjection.create({ data: row, select: { id: true } })).id
}

export type KeptObjection = Objection & { readonly words: string }

export async function readAssessmentObjection(tx: Tx, id: string): Promise<KeptObjection> {
  const select = {
    ...{ id: true, congressId: true, assessmentId: true, unitId: true, itemKey: true, suggestionId: true },
    ...{ fileIds: true, words: true, outcome: true },
  } as const
  const row = await open(tx).assessmentObjection.findUnique({ where: { id }, select })
  if (!row) throw new Refusal('not-found')
  return row as KeptObjection
}

type Answered = { readonly outcome: Outcome; readonly answer: string; readonly correcting: Correcting }

/** The answer and what it puts right are one act: whoever reads the one finds the other. An earlier word on the item's points gives way. */
export async function saveObjectionAnswer(
  tx: Tx,
  { id, congressId, assessmentId, unitId, itemKey }: Objection,
  { outcome, answer, correcting: { points, leaveOut } }: Answered,
  { personId, moment }: By,
): Promise<void> {
  const db = open(tx)
  const answered = { answeredAt: moment.now, answeredOn: dayToStore(moment.today), answeredById: personId }
  await db.assessmentObjection.update({ where: { id }, data: { outcome, answer, ...answered }, select: { id: true } })
  if (points !== null)
    await db.assessmentCorrection.updateMany({
      where: { assessmentId, unitId, itemKey, kind: 'POINTS', takenBackAt: null },
      data: { takenBackAt: moment.now },
    })
  const made = { congressId, assessmentId, unitId, itemKey, objectionId: id, reason: answer }
  const by = { madeAt: moment.now, madeById: personId }
  await db.assessmentCorrection.createMany({
    data: [
      ...(points === null ? [] : [{ ...made, ...by, kind: 'POINTS', points }]),
      ...[...new Set(leaveOut)].map((factId) => ({ ...made, ...by, kind: 'LEAVE_OUT', factId })),
    ],
  })
}

import type { Assessment } from '@/lib/domain/assessment/assessment'
import type { Correcting, Correction, ItemWindow } from '@/lib/domain/assessment/correction'
import { type LocalDate, laterOf } from '@/lib/domain/deadlines/local-date'
import type { Moment } from '@/lib/domain/moment'
import { Refusal } from '@/lib/domain/refusal'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

type Row = {
  id: string
  unitId: string
  itemKey: string
  reason: string
  kind: Correction['kind']
  points: number
  factId: string
}

/** What holds of an assessment; in the order in which it was made, so that the last word on an item is the last in the list. */
export async function readCorrections(tx: Tx, assessmentId: string): Promise<readonly Correction[]> {
  const rows = await open(tx).$queryRaw<Row[]>`
    SELECT id, unit_id AS "unitId", item_key AS "itemKey", reason, kind, points, fact_id AS "factId" FROM assessment_correction
    WHERE assessment_id = ${assessmentId}::uuid AND taken_back_at IS NULL ORDER BY made_at, id`
  return rows.map(({ kind, points, factId, ...row }) =>
    kind === 'POINTS' ? { ...row, kind, points } : { ...row, kind, factId },
  )
}

type OfUnit = { readonly assessment: Assessment; readonly unitId: string }

/** Items of a unit that the office put right by itself, or whose correction it took back, each with the day until which the unit may object. */
export const readWindows = (tx: Tx, assessmentId: string, unitId: string): Promise<ItemWindow[]> =>
  open(tx).$queryRaw<ItemWindow[]>`
    SELECT item_key AS "itemKey", max(object_until)::text AS until FROM assessment_correction
    WHERE assessment_id = ${assessmentId}::uuid AND unit_id = ${unitId}::uuid AND object_until IS NOT NULL GROUP BY item_key ORDER BY item_key`

/** The last day on which any unit may object to anything. */
export async function lastWindowOf(
  tx: Tx,
  { id, checkUntil }: Pick<Assessment, 'id' | 'checkUntil'>,
): Promise<LocalDate | null> {
  const [row] = await open(tx).$queryRaw<{ until: LocalDate | null }[]>`
    SELECT max(object_until)::text AS until FROM assessment_correction WHERE assessment_id = ${id}::uuid`
  const until = row?.until ?? null
  return until && checkUntil ? laterOf(until, checkUntil) : (until ?? checkUntil)
}

type Made = {
  readonly itemKey: string
  readonly reason: string
  readonly suggestionIds: readonly string[]
  readonly fileIds: readonly string[]
  readonly objectUntil: LocalDate
}
type By = { readonly personId: string; readonly moment: Moment }

/** An earlier word on the item's points gives way, and stands again when this one is taken back. */
export async function addCorrections(
  tx: Tx,
  { assessment, unitId }: OfUnit,
  { points, leaveOut }: Correcting,
  { objectUntil, suggestionIds, fileIds, ...made }: Made,
  { personId, moment }: By,
): Promise<void> {
  const db = open(tx)
  const of = { congressId: assessment.congressId, assessmentId: assessment.id, unitId, ...made }
  const rests = { suggestionIds: [...suggestionIds], fileIds: [...fileIds], objectUntil: dayToStore(objectUntil) }
  const row = { ...of, ...rests, madeAt: moment.now, madeById: personId }
  if (points !== null) {
    const { assessmentId, itemKey } = of
    const earlier = { assessmentId, unitId, itemKey, kind: 'POINTS', takenBackAt: null }
    await db.assessmentCorrection.updateMany({ where: earlier, data: { takenBackAt: moment.now } })
  }
  await db.assessmentCorrection.createMany({
    data: [
      ...(points === null ? [] : [{ ...row, kind: 'POINTS', points }]),
      ...[...new Set(leaveOut)].map((factId) => ({ ...row, kind: 'LEAVE_OUT', factId })),
    ],
  })
}

export type KeptCorrection = {
  readonly id: string
  readonly assessmentId: string
  readonly unitId: string
  readonly itemKey: string
  readonly takenBackAt: Date | null
}

export async function readCorrection(tx: Tx, id: string): Promise<KeptCorrection> {
  const select = { id: true, assessmentId: true, unitId: true, itemKey: true, takenBackAt: true } as const
  const row = await open(tx).assessmentCorrection.findUnique({ where: { id }, select })
  if (!row) throw new Refusal('not-found')
  return row
}

/** What it had replaced stands again; both stay on record. */
export async function saveTakenBack(
  tx: Tx,
  { id }: KeptCorrection,
  { reason, objectUntil }: { readonly reason: string; readonly objectUntil: LocalDate },
  { personId, moment }: By,
): Promise<void> {
  const db = open(tx)
  await db.$executeRaw`
    UPDATE assessment_correction e SET taken_back_at = NULL FROM assessment_correction c
    WHERE c.id = ${id}::uuid AND c.kind = 'POINTS' AND e.kind = 'POINTS' AND e.assessment_id = c.assessment_id AND e.unit_id = c.unit_id
      AND e.item_key = c.item_key AND e.taken_back_at = c.made_at AND e.take_back_reason = '' AND e.id <> c.id`
  const takenBack = { takenBackAt: moment.now, takenBackById: personId, takeBackReason: reason }
  const data = { ...takenBack, objectUntil: dayToStore(objectUntil) }
  await db.assessmentCorrection.update({ where: { id }, data, select: { id: true } })
}

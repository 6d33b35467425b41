import { type SheetMarks, type SheetReading, sheetStanding } from '@/lib/domain/assessment/marking-sheet'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { type MarksOf, saveHandedIn, saveMarks } from './assessment-marks'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

type Sheet = { readonly id: string; readonly readings: readonly SheetReading[] }

/** The sheet of this member and unit, as far as it has been read; begun by whoever reads it first. Of a locked assessment. */
export async function sheetFor(tx: Tx, { assessment, unitId, memberId }: MarksOf, now: Date): Promise<Sheet> {
  const db = open(tx)
  const of = { assessmentId: assessment.id, unitId, memberId }
  const entries = { orderBy: { id: 'asc' }, select: { enteredById: true, signedOn: true, marks: true } } as const
  const found = await db.markingSheet.findFirst({
    where: { ...of, disputedAt: null, outcome: null },
    select: { id: true, entries },
  })
  if (!found) {
    const data = { congressId: assessment.congressId, ...of, begunAt: now }
    return { ...(await db.markingSheet.create({ data, select: { id: true } })), readings: [] }
  }
  const readings = found.entries.map(({ enteredById, signedOn, marks }) => ({
    personId: enteredById,
    marks: {
      signedOn: signedOn.toISOString().slice(0, 10) as LocalDate,
      marks: marks as unknown as SheetMarks['marks'],
    },
  }))
  return { id: found.id, readings }
}

/** One reading more, and how the sheet stands with it. */
export async function addSheetEntry(tx: Tx, congressId: string, sheet: Sheet, reading: SheetReading, at: Date) {
  const { personId, marks: read } = reading
  const data = { congressId, sheetId: sheet.id, enteredById: personId, enteredAt: at }
  await open(tx).markingSheetEntry.create({
    data: { ...data, signedOn: dayToStore(read.signedOn), marks: read.marks.map((mark) => ({ ...mark })) },
    select: { id: true },
  })
  return sheetStanding([...sheet.readings, reading])
}

type Settled = { readonly state: 'AGREED' | 'DECIDED'; readonly marks: SheetMarks }

/** The member's marks, handed in from paper; a draft of his gives way to what he has signed. */
export async function settleSheet(tx: Tx, of: MarksOf, sheet: Sheet, { state, marks: read }: Settled, at: Date) {
  await open(tx).markingSheet.update({
    where: { id: sheet.id },
    data: { outcome: state, signedOn: dayToStore(read.signedOn), settledAt: at },
    select: { id: true },
  })
  await saveMarks(tx, of, read.marks, at, 'PAPER')
  await saveHandedIn(tx, of, at)
}

/** Whether what the member has handed in was read from a sheet that he has not disputed. */
export const hasSheet = async (tx: Tx, { assessment, unitId, memberId }: MarksOf): Promise<boolean> =>
  (await open(tx).markingSheet.count({
    where: { assessmentId: assessment.id, unitId, memberId, disputedAt: null, outcome: { not: null } },
  })) > 0

/** The marks are the member's draft again; the sheet stays on record with what he says of it. */
export async function saveDispute(tx: Tx, of: MarksOf, dispute: string, disputedAt: Date): Promise<void> {
  await open(tx).markingSheet.updateMany({
    where: { assessmentId: of.assessment.id, unitId: of.unitId, memberId: of.memberId, disputedAt: null },
    data: { disputedAt, dispute },
  })
  await saveHandedIn(tx, of, null)
}

/** Who has read the sheet that stands, in the order in which they did. */
export async function readersOf(tx: Tx, sheetId: string): Promise<string[]> {
  const rows = await open(tx).$queryRaw<{ name: string }[]>`
    SELECT p.name FROM marking_sheet_entry e JOIN person p ON p.id = e.entered_by_id WHERE e.sheet_id = ${sheetId}::uuid
    GROUP BY p.id ORDER BY min(e.id::text)`
  return rows.map(({ name }) => name)
}

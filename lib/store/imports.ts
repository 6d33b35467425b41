import type { Decisions, Judgement } from '@/lib/domain/import/judgement'
import { type PackedRow, packRow, unpackRow } from '@/lib/domain/import/packed-sheet'
import type { RowReading } from '@/lib/domain/import/read-row'
import type { Reason, Verdict } from '@/lib/domain/import/reasons'
import type { Merge, Sheet, Table } from '@/lib/domain/import/sheet'
import type { Corrections, Understanding } from '@/lib/domain/import/understand-table'
import type { ImportState } from '@/lib/domain/import/workflow'
import { Refusal } from '@/lib/domain/refusal'
import type { Prisma } from '@/prisma/generated/client'
import { open, type Tx } from './tx'

export type ImportFile = { name: string; sha256: Uint8Array<ArrayBuffer>; byteSize: number }

/** How the sheet was understood and what a person said to it. */
export type Understood = Pick<Table, 'format' | 'encoding' | 'sheets'> & {
  sheet: string
  merges: readonly Merge[]
  understanding: Understanding
  corrections: Corrections
  decisions: Decisions
  /** Names that a person has to look at, or may. */
  matches: Pick<Judgement, 'units' | 'delegates'>
}

export type Counts = Record<Verdict | 'SKIPPED', number>
export type KeptRow = {
  readonly verdict: Verdict | 'SKIPPED'
  readonly reasons: readonly (Reason | { code: string })[]
  readonly reading: RowReading | null
}

export type StoredImport = {
  id: string
  congressId: string
  state: ImportState
  fileName: string
  sessionId: string | null
  understood: Understood
}

const together = 500

/** A list that was taken over and not taken back: the same file again changes nothing. */
export async function findConfirmed(tx: Tx, sha256: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const row = await open(tx).import.findFirst({ where: { sha256, state: 'CONFIRMED' }, select: { id: true } })
  return row?.id ?? null
}

/** The same of an import that is about to be confirmed. */
export async function findSameList(tx: Tx, importId: string): Promise<boolean> {
  const [row] = await open(tx).$queryRaw<{ found: boolean }[]>`
    SELECT EXISTS (SELECT FROM import o JOIN import i ON i.sha256 = o.sha256 WHERE i.id = ${importId}::uuid AND o.state = 'CONFIRMED') AS found`
  return row?.found ?? false
}

type NewImport = {
  congressId: string
  file: ImportFile
  sessionId: string | null
  understood: Understood
  counts: Counts
  sheet: Sheet
  rows: ReadonlyMap<number, KeptRow>
  uploadedById: string
  uploadedAt: Date
}

export async function addImport(tx: Tx, { file, sheet, rows, understood, ...given }: NewImport): Promise<string> {
  const { id } = await open(tx).import.create({
    data: {
      congressId: given.congressId,
      fileName: file.name,
      sha256: file.sha256,
      byteSize: file.byteSize,
      state: 'PREVIEWED',
      sessionId: given.sessionId,
      understanding: json(understood),
      counts: given.counts,
      uploadedById: given.uploadedById,
      uploadedAt: given.uploadedAt,
    },
    select: { id: true },
  })
  for (let from = 0; from < sheet.rows.length; from += together) {
    const data = sheet.rows.slice(from, from + together).map((row) => {
      const { verdict, reasons, reading } = rows.get(row.number) ?? aboveTheData
      const cells = json({ ...packRow(row), reading })
      return {
        importId: id,
        congressId: given.congressId,
        rowNumber: row.number,
        cells,
        verdict,
        reasons: json(reasons),
      }
    })
    await open(tx).importRow.createMany({ data })
  }
  return id
}

const aboveTheData: KeptRow = { verdict: 'SKIPPED', reasons: [{ code: 'above' }], reading: null }

/** Holds the import until commit, so that nobody confirms what somebody else corrects. */
export async function lockImport(tx: Tx, id: string): Promise<StoredImport> {
  const [row] = await open(tx).$queryRaw<StoredImport[]>`
    SELECT id, congress_id AS "congressId", state, file_name AS "fileName", session_id AS "sessionId", understanding AS understood
    FROM import WHERE id = ${id}::uuid FOR UPDATE`
  if (!row) throw new Refusal('not-found')
  return row
}

/** The sheet as it was read from the file. */
export async function readSheet(tx: Tx, { id, understood }: StoredImport): Promise<Sheet> {
  const rows = await open(tx).importRow.findMany({
    where: { importId: id },
    select: { rowNumber: true, cells: true },
    orderBy: { rowNumber: 'asc' },
  })
  const unpacked = rows.map(({ rowNumber, cells }) => unpackRow(rowNumber, cells as unknown as PackedRow))
  return { name: understood.sheet, merges: understood.merges, rows: unpacked }
}

type Corrected = {
  sessionId: string | null
  understood: Understood
  counts: Counts
  rows: ReadonlyMap<number, KeptRow>
}

export async function saveCorrection(
  tx: Tx,
  id: string,
  { sessionId, understood, counts, rows }: Corrected,
): Promise<void> {
  await open(tx).import.update({
    where: { id },
    data: { sessionId, understanding: json(understood), counts },
    select: { id: true },
  })
  const all = [...rows].map(([row, kept]) => ({ row, ...kept }))
  for (let from = 0; from < all.length; from += together * 4) {
    await open(tx).$executeRaw`
      UPDATE import_row r SET verdict = j.verdict, reasons = j.reasons, cells = jsonb_set(r.cells, '{reading}', coalesce(j.reading, 'null'))
      FROM jsonb_to_recordset(${JSON.stringify(all.slice(from, from + together * 4))}::jsonb) AS j(row int, verdict text, reasons jsonb, reading jsonb)
      WHERE r.import_id = ${id}::uuid AND r.row_number = j.row`
  }
}

export async function saveState(tx: Tx, id: string, state: ImportState, at: Date): Promise<void> {
  const when = state === 'CONFIRMED' ? { confirmedAt: at } : state === 'UNDONE' ? { undoneAt: at } : {}
  await open(tx).import.update({ where: { id }, data: { state, ...when }, select: { id: true } })
}

const json = (value: unknown) => value as Prisma.InputJsonValue

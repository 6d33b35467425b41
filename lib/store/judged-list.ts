import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { judgeRows } from '@/lib/domain/import/judge-rows'
import type { Decisions, Judgement } from '@/lib/domain/import/judgement'
import type { Sheet } from '@/lib/domain/import/sheet'
import type { Understanding } from '@/lib/domain/import/understand-table'
import { type ImportGround, type ImportSession, knownFrom, readImportGround } from './import-ground'
import type { Counts, KeptRow } from './imports'
import type { Tx } from './tx'

export type ListToJudge = {
  sheet: Sheet
  understanding: Understanding
  session: ImportSession | null
  decisions?: Decisions
  today: LocalDate
}

export type JudgedList = { judgement: Judgement; ground: ImportGround }

/** The list against what we have at this moment. */
export async function judgeList(
  tx: Tx,
  { sheet, understanding, session, decisions, today }: ListToJudge,
): Promise<JudgedList> {
  const ground = await readImportGround(tx, session, today)
  return { ground, judgement: judgeRows(sheet, understanding, knownFrom(ground, session, today), decisions) }
}

/** What is kept of each row below the header. */
export function keptRows({ rows, skipped }: Judgement): Map<number, KeptRow> {
  const left = (code: string): KeptRow => ({ verdict: 'SKIPPED', reasons: [{ code }], reading: null })
  return new Map<number, KeptRow>([
    ...rows.flatMap(({ row, continued, verdict, reasons, reading }): [number, KeptRow][] => [
      [row, { verdict, reasons, reading }],
      ...continued.map((further): [number, KeptRow] => [further, left('continued')]),
    ]),
    ...skipped.map(({ number, why }): [number, KeptRow] => [number, left(why)]),
  ])
}

/** Every row of the sheet is counted once. */
export function countsOf({ rows }: Judgement, { rows: all }: Sheet): Counts {
  const count = (verdict: string) => rows.filter((row) => row.verdict === verdict).length
  return {
    ACCEPTED: count('ACCEPTED'),
    DOUBTFUL: count('DOUBTFUL'),
    REFUSED: count('REFUSED'),
    SKIPPED: all.length - rows.length,
  }
}

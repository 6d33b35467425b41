import { authorize } from '@/lib/domain/access/policy'
import type { Decisions, Judgement } from '@/lib/domain/import/judgement'
import type { PackedRow } from '@/lib/domain/import/packed-sheet'
import { importPolicy } from '@/lib/domain/import/policy'
import type { RowReading } from '@/lib/domain/import/read-row'
import type { Reason, Verdict } from '@/lib/domain/import/reasons'
import type { Understanding } from '@/lib/domain/import/understand-table'
import type { ImportState } from '@/lib/domain/import/workflow'
import { Refusal } from '@/lib/domain/refusal'
import type { Counts } from '@/lib/store/imports'
import { open } from '@/lib/store/tx'
import type { Query } from './query'

export type ImportRowView = {
  row: number
  verdict: Verdict | 'SKIPPED'
  reasons: (Reason | { code: string; facts?: undefined })[]
  cells: PackedRow & { reading: RowReading | null }
  suggestionId: string | null
}

export type ImportView = {
  id: string
  fileName: string
  state: ImportState
  counts: Counts
  sessionId: string | null
  understood: {
    format: 'xlsx' | 'csv'
    encoding?: string
    sheet: string
    sheets: { name: string; hidden: boolean }[]
    understanding: Understanding
    decisions: Decisions
    matches: Pick<Judgement, 'units' | 'delegates'>
  }
  sessions: { id: string; term: number; session: number; year: number }[]
  units: { id: string; name: string }[]
  written: number
  rows: ImportRowView[]
  next: number | null
}

export type ImportAsked = { importId: string; verdict?: Verdict | 'SKIPPED' | undefined; after?: number | undefined }

const together = 50

/** One list: how it was understood, which names are open, and a page of its rows. */
export const getImport: Query<ImportAsked, ImportView> = async ({ tx, actor }, { importId, verdict, after = 0 }) => {
  authorize(actor, importPolicy.view, null)
  const wanted = verdict ?? null
  const [found] = await open(tx).$queryRaw<Omit<ImportView, 'next'>[]>`
    SELECT i.id, i.file_name AS "fileName", i.state, i.counts, i.session_id AS "sessionId", i.understanding AS understood,
      (SELECT coalesce(json_agg(json_build_object('id', s.id, 'term', t.number, 'session', s.number, 'year', s.year)
        ORDER BY t.number DESC, s.number DESC), '[]') FROM session s JOIN term t ON t.id = s.term_id) AS sessions,
      (SELECT coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) ORDER BY u.name), '[]') FROM unit u) AS units,
      (SELECT count(*)::int FROM suggestion s WHERE s.import_id = i.id) AS written,
      (SELECT coalesce(json_agg(json_build_object('row', r.row_number, 'verdict', r.verdict, 'reasons', r.reasons, 'cells', r.cells,
          'suggestionId', r.suggestion_id) ORDER BY r.row_number), '[]')
        FROM (SELECT * FROM import_row WHERE import_id = i.id AND row_number > ${after}::int AND (verdict = ${wanted} OR ${wanted}::text IS NULL)
          ORDER BY row_number LIMIT ${together + 1}) r) AS rows
    FROM import i WHERE i.id = ${importId}::uuid`
  if (!found) throw new Refusal('not-found')
  const rows = found.rows.slice(0, together)
  return { ...found, rows, next: found.rows.length > together ? (rows.at(-1)?.row ?? null) : null }
}

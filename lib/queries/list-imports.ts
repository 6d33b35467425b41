import { authorize } from '@/lib/domain/access/policy'
import { importPolicy } from '@/lib/domain/import/policy'
import type { ImportState } from '@/lib/domain/import/workflow'
import type { Counts } from '@/lib/store/imports'
import { open } from '@/lib/store/tx'
import type { Query } from './query'

export type ImportLine = {
  id: string
  fileName: string
  state: ImportState
  counts: Counts
  by: string
  uploadedAt: string
}

const latest = 50

/** The lists that were brought in of late, or looked at and left. */
export const listImports: Query<null, ImportLine[]> = async ({ tx, actor }) => {
  authorize(actor, importPolicy.view, null)
  return open(tx).$queryRaw<ImportLine[]>`
    SELECT i.id, i.file_name AS "fileName", i.state, i.counts, p.name AS by, i.uploaded_at::text AS "uploadedAt"
    FROM import i JOIN person p ON p.id = i.uploaded_by_id ORDER BY i.id DESC LIMIT ${latest}`
}

import { Prisma } from '@/prisma/generated/client'

export type FileLink = { readonly id: string; readonly fileName: string }

/** What was sent with words that stand under this id. */
export const filesWith = (subjectId: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', f.id, 'fileName', f.file_name) ORDER BY f.id), '[]')
    FROM attachment f WHERE f.subject_id = ${subjectId} AND f.kind IN ('OPINION_FILE', 'PROGRESS_FILE') AND f.removed_at IS NULL)`

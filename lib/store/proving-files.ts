import { Prisma } from '@/prisma/generated/client'

/** Of `attachment f`, for the answers of an assignment: what its unit brought, what the office laid there for all, and proofs of contacts. */
export const mayProve = (assignmentId: Prisma.Sql) => Prisma.sql`(f.removed_at IS NULL AND f.visibility <> 'OFFICE'
  AND (f.kind = 'CONTACT_PROOF' OR (f.kind = 'EVIDENCE' AND (f.way = 'OFFICE' OR f.subject_id = ${assignmentId}))))`

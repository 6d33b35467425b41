import { awaitingReply } from '@/lib/domain/suggestion/workflow'
import type { AskedOfOffice } from '@/lib/schemas/registry-filter'
import { Prisma } from '@/prisma/generated/client'

const requests: Record<AskedOfOffice, Prisma.Sql> = { extension: Prisma.sql`extension`, pause: Prisma.sql`pause` }

/** By the request itself: the status of `suggestion s` follows the unit that is furthest behind, which may be another. */
export const hasAsked = (
  asked: AskedOfOffice,
): Prisma.Sql => Prisma.sql`(s.status = ANY(${[...awaitingReply]}) AND s.id IN (
  SELECT a.suggestion_id FROM ${requests[asked]} r JOIN assignment a ON a.id = r.assignment_id WHERE r.decision IS NULL AND a.ended_on IS NULL))`

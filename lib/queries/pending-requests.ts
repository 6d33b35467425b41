import type { ReturnStage } from '@/lib/domain/assignment/return-stage'
import { awaitingReply } from '@/lib/domain/suggestion/workflow'
import type { AskedOfOffice } from '@/lib/schemas/registry-filter'
import { Prisma } from '@/prisma/generated/client'

const requests: Record<AskedOfOffice, Prisma.Sql> = {
  extension: Prisma.sql`extension`,
  pause: Prisma.sql`pause`,
  return: Prisma.sql`return_request`,
}

/** By the request itself: the status of `suggestion s` follows the unit that is furthest behind, which may be another. */
export const hasAsked = (
  asked: AskedOfOffice,
): Prisma.Sql => Prisma.sql`(s.status = ANY(${[...awaitingReply]}) AND s.id IN (
  SELECT a.suggestion_id FROM ${requests[asked]} r JOIN assignment a ON a.id = r.assignment_id WHERE r.decision IS NULL AND a.ended_on IS NULL))`

/** Objections to assignments of `suggestion s` that wait for one of these to decide. */
export const returnsAt = (...stages: ReturnStage[]): Prisma.Sql =>
  Prisma.sql`s.id IN (SELECT q.suggestion_id FROM return_request q WHERE q.decision IS NULL AND q.stage = ANY(${stages}))`

import { type Actor, holds, isStaff, mandatesOf } from '@/lib/domain/access/actor'
import { Prisma } from '@/prisma/generated/client'
import { visibleTo } from './visible-to'

/** The same as attachmentPolicy.view, for lists, over `attachment a` and its `suggestion s`. A test holds the two together. */
export const attachmentsVisibleTo = (actor: Actor): Prisma.Sql =>
  Prisma.sql`(${visibleTo(actor)} AND (a.visibility <> 'OFFICE' OR ${seesOfficePapers(actor)}))`

function seesOfficePapers(actor: Actor): Prisma.Sql {
  if (isStaff(actor) || holds(actor, 'COMMITTEE_LEADER')) return Prisma.sql`true`
  const mandates = mandatesOf(actor)
  if (mandates.length === 0) return Prisma.sql`false`
  return Prisma.sql`(s.lead_delegate_id = ANY(${mandates}::uuid[]) OR EXISTS (SELECT FROM co_signature c
    WHERE c.suggestion_id = s.id AND c.state <> 'DECLINED' AND c.delegate_id = ANY(${mandates}::uuid[])))`
}

import { type Actor, holds, isStaff, mandatesOf } from '@/lib/domain/access/actor'
import { Prisma } from '@/prisma/generated/client'
import { hiddenFrom } from './secrecy'
import { judgesHimself } from './seen-lines'
import { coSignsIt, leadsIt } from './signers'
import { visibleTo } from './visible-to'

/** The same as attachmentPolicy.view, for lists, over `attachment a` and its `suggestion s`. A test holds the two together. */
export const attachmentsVisibleTo = (actor: Actor): Prisma.Sql =>
  Prisma.sql`(${visibleTo(actor)} AND ((a.visibility <> 'OFFICE' AND a.kind <> 'RATING_FORM') OR ${seesOfficePapers(actor)})
    AND (a.kind <> 'RATING_FORM' OR NOT ${judgesHimself(actor)}) AND (a.kind <> 'SEALED_LETTER' OR NOT ${hiddenFrom(actor)}))`

function seesOfficePapers(actor: Actor): Prisma.Sql {
  if (isStaff(actor) || holds(actor, 'COMMITTEE_LEADER')) return Prisma.sql`true`
  const mandates = mandatesOf(actor)
  if (mandates.length === 0) return Prisma.sql`false`
  return Prisma.sql`(${leadsIt(mandates)} OR ${coSignsIt(mandates)})`
}

import { type Actor, holds, isStaff, mandatesOf, unitsOf } from '@/lib/domain/access/actor'
import { Prisma } from '@/prisma/generated/client'
import { hiddenFrom } from './secrecy'
import { judgesHimself } from './seen-lines'
import { coSignsIt, leadsIt } from './signers'
import { visibleTo } from './visible-to'

/** The same as attachmentPolicy.view, for lists, over `attachment a` and its `suggestion s`. A test holds the two together. */
export const attachmentsVisibleTo = (actor: Actor): Prisma.Sql =>
  Prisma.sql`(${visibleTo(actor)} AND ((a.visibility <> 'OFFICE' AND a.kind <> 'RATING_FORM') OR ${seesOfficePapers(actor)})
    AND (a.kind <> 'RATING_FORM' OR NOT ${judgesHimself(actor)})
    AND (a.kind <> 'EVIDENCE' OR a.way <> 'UNIT' OR ${provesSigned} OR ${seesUnsigned(actor)})
    AND (a.kind NOT IN ('CONTACT_PROOF', 'PROMISE_BEFORE', 'PROMISE_AFTER') OR ${seesProofs(actor)})
    AND (a.kind <> 'EVIDENCE' OR a.way <> 'OFFICE' OR a.subject_id IS NULL OR NOT ${hiddenFrom(actor)} OR ${seesProofs(actor)})
    AND (a.kind NOT IN ('OPINION_FILE', 'PROGRESS_FILE') OR a.subject_id IS NOT NULL OR a.uploaded_by_id = ${actor.personId}::uuid)
    AND (a.kind <> 'OPINION_FILE' OR ${handlesIt(actor)})
    AND (a.kind <> 'SEALED_LETTER' OR NOT ${hiddenFrom(actor)}))`

function seesProofs(actor: Actor): Prisma.Sql {
  const mandates = mandatesOf(actor)
  return Prisma.sql`(${handlesIt(actor)} OR ${leadsIt(mandates)} OR ${coSignsIt(mandates)})`
}

function handlesIt(actor: Actor): Prisma.Sql {
  if (isStaff(actor) || holds(actor, 'COMMITTEE_LEADER')) return Prisma.sql`true`
  const offices = holds(actor, 'GOVERNMENT_OFFICE') ? Prisma.sql`NOT ${hiddenFrom(actor)}` : Prisma.sql`false`
  return Prisma.sql`(${offices} OR EXISTS (SELECT FROM assignment z
    WHERE z.suggestion_id = s.id AND z.ended_on IS NULL AND z.unit_id = ANY(${unitsOf(actor)}::uuid[])))`
}

const provesSigned = Prisma.sql`EXISTS (SELECT FROM reply_answer w JOIN reply y ON y.id = w.reply_id
  WHERE w.evidence_file_id = a.id AND y.signed_at IS NOT NULL)`

function seesUnsigned(actor: Actor): Prisma.Sql {
  if (isStaff(actor) || holds(actor, 'GOVERNMENT_OFFICE')) return Prisma.sql`true`
  const units = unitsOf(actor)
  if (units.length === 0) return Prisma.sql`false`
  return Prisma.sql`EXISTS (SELECT FROM assignment z WHERE z.id = a.subject_id AND z.suggestion_id = s.id AND z.ended_on IS NULL
    AND z.unit_id = ANY(${units}::uuid[]))`
}

function seesOfficePapers(actor: Actor): Prisma.Sql {
  if (isStaff(actor) || holds(actor, 'COMMITTEE_LEADER')) return Prisma.sql`true`
  const mandates = mandatesOf(actor)
  if (mandates.length === 0) return Prisma.sql`false`
  return Prisma.sql`(${leadsIt(mandates)} OR ${coSignsIt(mandates)})`
}

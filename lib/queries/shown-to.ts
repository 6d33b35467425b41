import { type Actor, holds, isStaff, mandatesOf, unitsOf } from '@/lib/domain/access/actor'
import { insideTheOffice, insideTheSigners, insideTheUnit } from '@/lib/domain/suggestion/telling'
import { Prisma } from '@/prisma/generated/client'
import { visibleTo } from './visible-to'

/**
 * Whether a notice may still be read, over `event e` and the `suggestion s` it is about, if any: whoever lost the office,
 * the mandate or the assignment through which he was told reads no title and no sentence any more.
 */
export function shownTo(actor: Actor): Prisma.Sql {
  return Prisma.sql`CASE WHEN e.suggestion_id IS NULL THEN ${isStaff(actor)}::boolean
    ELSE (${visibleTo(actor)} AND ${ofTheUnit(actor)} AND ${ofTheDesk(actor)} AND ${ofTheOffice(actor)} AND ${ofTheSigners(actor)} AND ${unsealed(actor)}) OR ${relieved(actor)} END`
}

/** Whoever was relieved of it hears this one thing more, though he sees the suggestion no longer. */
const relieved = (actor: Actor): Prisma.Sql => Prisma.sql`(e.type = 'assignment.reassigned' AND EXISTS (
  SELECT FROM assignment x WHERE x.id = e.subject_id AND x.unit_id = ANY(${unitsOf(actor)}::uuid[])))`

const ofTheUnit = (actor: Actor): Prisma.Sql => Prisma.sql`(e.type <> ALL(${[...insideTheUnit]}) OR EXISTS (
  SELECT FROM assignment x LEFT JOIN reply y ON y.assignment_id = x.id
   WHERE x.suggestion_id = s.id AND e.subject_id IN (x.id, y.id) AND x.unit_id = ANY(${unitsOf(actor)}::uuid[])))`

/** Nor of the day by which a unit wants its own draft. */
const ofTheDesk = (
  actor: Actor,
): Prisma.Sql => Prisma.sql`(e.type <> 'deadline.reminded' OR e.data->>'purpose' NOT IN ('draft', 'sign')
  OR (e.data->>'unitId')::uuid = ANY(${unitsOf(actor)}::uuid[]))`

const ofTheOffice = (actor: Actor): Prisma.Sql =>
  isStaff(actor) ? Prisma.sql`true` : Prisma.sql`e.type <> ALL(${[...insideTheOffice]})`

const ofTheSigners = (
  actor: Actor,
): Prisma.Sql => Prisma.sql`(e.type <> ALL(${[...insideTheSigners]}) OR s.lead_delegate_id = ANY(${mandatesOf(actor)}::uuid[])
  OR EXISTS (SELECT FROM co_signature q WHERE q.suggestion_id = s.id AND q.state <> 'DECLINED' AND q.delegate_id = ANY(${mandatesOf(actor)}::uuid[])))`

/** As the seal of the ratings has it; whoever rates is not told of it. */
const unsealed = (actor: Actor): Prisma.Sql =>
  isStaff(actor) || holds(actor, 'COMMITTEE_LEADER')
    ? Prisma.sql`true`
    : Prisma.sql`(e.type <> 'suggestion.rated' OR EXISTS (SELECT FROM handling_round z
        WHERE z.suggestion_id = s.id AND z.number = (e.data->>'round')::int AND z.closed_on IS NOT NULL))`

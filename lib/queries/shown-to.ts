import { type Actor, delegationsOf, holds, isStaff, mandatesOf, unitsOf } from '@/lib/domain/access/actor'
import { annualReportsToLeaders } from '@/lib/domain/annual-report/events'
import { assessmentsToNamed } from '@/lib/domain/assessment/events'
import { awardsToDelegates, awardsToNamed, awardsWithNotice } from '@/lib/domain/award/events'
import { toThoseInvited } from '@/lib/domain/meeting/invitation-events'
import { reportsToLeaders } from '@/lib/domain/special-report/events'
import { governmentKinds } from '@/lib/domain/suggestion/policy'
import {
  aboutContacts,
  aboutOneUnit,
  aboutTheLook,
  insideTheCommittee,
  insideTheOffice,
  insideTheSigners,
  insideTheUnit,
  toGovernmentTogether,
  toldToNobody,
  toNamed,
  toThemselves,
  toUnitsTogether,
} from '@/lib/domain/suggestion/telling'
import { aboutPapers } from '@/lib/domain/suggestion/told-of-papers'
import { aboutRatings, insideTheRatingDesk } from '@/lib/domain/suggestion/told-of-ratings'
import { amongTheUnits, betweenUnits, keptFromHandlers, keptFromSigners } from '@/lib/domain/suggestion/told-of-units'
import { Prisma } from '@/prisma/generated/client'
import { judgesHimself, seesSealed } from './seen-lines'
import { coSignsIt, leadsIt, signsIt } from './signers'
import { visibleTo } from './visible-to'

/**
 * Whether a notice may still be read, over `event e` and the `suggestion s` it is about, if any: whoever lost the office,
 * the mandate or the assignment through which he was told reads no title and no sentence any more.
 */
export const shownTo = (
  actor: Actor,
): Prisma.Sql => Prisma.sql`CASE WHEN e.suggestion_id IS NULL THEN ${isStaff(actor)}::boolean OR ${together(actor)}
  ELSE (${visibleTo(actor)} AND ${isToldTo(actor)}) OR ${takingLeave(actor)} END`

/** Of many suggestions at once each unit is told for itself, the government office for the whole; of an office that passes on whoever has it now. */
const together = (
  actor: Actor,
): Prisma.Sql => Prisma.sql`(e.type = ANY(${[...toUnitsTogether]}) AND e.data->'unitIds' ?| ${[...unitsOf(actor)]}::text[]
  OR e.type = ANY(${[...toGovernmentTogether]}) AND ${holds(actor, 'GOVERNMENT_OFFICE')}::boolean
  OR e.type = ANY(${[...reportsToLeaders]}) AND e.data->'personIds' ? ${actor.personId}
  OR e.type = ANY(${[...annualReportsToLeaders]}) AND ${holds(actor, 'COMMITTEE_LEADER')}::boolean
  OR e.type = ANY(${[...toNamed]}) AND (coalesce(e.data->'delegateIds' ?| ${[...mandatesOf(actor)]}::text[], false)
    OR coalesce(e.data->'unitIds' ?| ${[...unitsOf(actor)]}::text[], false))
  OR e.type = 'voice.reminded' AND ${holds(actor, 'GOVERNMENT_OFFICE')}::boolean
  OR e.type = 'role.taken-over' AND e.subject_id = ${actor.personId}::uuid
  OR (e.type = ANY(${[...awardsToNamed]}) AND coalesce(${isNamed(actor)}, false)
    OR e.type = ANY(${[...awardsToDelegates]}) AND ${holds(actor, 'DELEGATE')}::boolean) AND ${isNoticed}
  OR e.type = ANY(${[...assessmentsToNamed]}) AND coalesce(${isNamed(actor)}, false)
  OR e.type = ANY(${[...toThemselves]}) AND coalesce(e.data->'personIds' ? ${actor.personId}, false)
  OR e.type = ANY(${[...toThoseInvited]}) AND ${isNamed(actor)})`

/** A list whose call was stopped before its first day is told to nobody, though the telling was set for that day. */
const isNoticed = Prisma.sql`NOT (e.type = ANY(${[...awardsWithNotice]}) AND EXISTS (
    SELECT FROM award_call w WHERE w.id = e.subject_id AND w.stopped_on < w.notice_from))`

/** Of a meeting those hear whom the event names; an office that passes on hears it through whoever has it now. */
const isNamed = (actor: Actor): Prisma.Sql => Prisma.sql`(e.data->'delegateIds' ?| ${[...mandatesOf(actor)]}::text[]
  OR e.data->'unitIds' ?| ${[...unitsOf(actor)]}::text[] OR e.data->'personIds' ? ${actor.personId})`

/** The same as isToldTo of lib/domain/suggestion/telling, for lists. A test holds the two together. */
function isToldTo(actor: Actor): Prisma.Sql {
  const signers = signsIt(mandatesOf(actor))
  const looksOver = isStaff(actor) || holds(actor, 'COMMITTEE_LEADER')
  return Prisma.sql`CASE
    WHEN e.type = ANY(${[...toldToNobody]}) THEN false
    WHEN e.type = ANY(${[...keptFromSigners]}) AND ${signers} THEN false
    WHEN e.type = ANY(${[...keptFromHandlers]}) AND ${judgesHimself(actor)} THEN false
    WHEN e.type = ANY(${[...insideTheUnit]}) THEN ${ofTheUnit(actor)}
    WHEN e.type = ANY(${[...insideTheSigners]}) THEN ${leadsIt(mandatesOf(actor))} OR ${coSignsIt(mandatesOf(actor))}
    WHEN e.type = ANY(${[...aboutTheLook]}) THEN ${looksOver}::boolean OR ${signers} OR s.delegation_id = ANY(${delegationsOf(actor)}::uuid[])
    WHEN e.type = ANY(${[...insideTheCommittee]}) THEN ${looksOver}::boolean
    WHEN e.type = ANY(${[...insideTheOffice]}) THEN ${isStaff(actor)}::boolean
    WHEN ${tellsOfRating} AND ${judgesHimself(actor)} THEN false
    WHEN e.type = ANY(${[...insideTheRatingDesk]}) THEN ${isStaff(actor)}::boolean
    WHEN e.type = ANY(${[...betweenUnits]}) THEN ${looksOver || holds(actor, 'GOVERNMENT_OFFICE')}::boolean OR ${worksOnIt(actor)}
    WHEN e.type = ANY(${[...amongTheUnits]}) THEN ${worksOnIt(actor)}
    WHEN e.type = ANY(${[...aboutPapers]}) THEN ${looksOver}::boolean OR ${signers}
    WHEN e.type = ANY(${[...aboutContacts]}) THEN ${watchesWhoseItIs(actor)} OR ${signers}
    WHEN e.type = ANY(${[...aboutOneUnit]}) THEN ${watches(actor)} OR (e.type <> 'chasing.received' AND ${signers})
    WHEN e.type = 'pre-assignment.answered' THEN ${looksOver || holds(actor, 'GOVERNMENT_OFFICE')}::boolean OR ${isOfMyUnit(actor)}
    WHEN e.type = 'pre-assignment.delegate-answered' THEN ${looksOver || holds(actor, 'GOVERNMENT_OFFICE')}::boolean OR ${leadsIt(mandatesOf(actor))}
    WHEN e.type = 'deadline.moved' THEN ${hearsMove(actor)}
    WHEN e.type = 'deadline.reminded' THEN ${hearsReminder(actor)}
    WHEN e.type = ANY(${[...aboutRatings]}) THEN ${seesSealed(actor)} OR EXISTS (SELECT FROM handling_round z
      WHERE z.suggestion_id = s.id AND z.number = coalesce((e.data->>'round')::int, s.round) AND z.closed_on IS NOT NULL)
    ELSE true END`
}

/** The same as tellsOfRating of lib/domain/suggestion/told-of-ratings, over `event e`. */
export const tellsOfRating = Prisma.sql`(e.type = ANY(${[...insideTheRatingDesk]})
  OR e.data->>'kind' IS NOT DISTINCT FROM 'RATING_FORM'
  OR e.type = 'deadline.reminded' AND e.data->>'purpose' IS NOT DISTINCT FROM 'feedback'
  OR e.type = 'deadline.moved' AND e.data->>'telling' IS NOT DISTINCT FROM 'FEEDBACK')`

/** Whoever was relieved of it, or was asked to sign and is not among the signers, hears this one thing more, though he sees the suggestion no longer. */
const takingLeave = (actor: Actor): Prisma.Sql => Prisma.sql`(e.type = 'assignment.reassigned' AND EXISTS (
    SELECT FROM assignment x WHERE x.id = e.subject_id AND x.unit_id = ANY(${unitsOf(actor)}::uuid[]))
  OR e.type = 'suggestion.handled-again' AND e.data->'unitIds' ?| ${[...unitsOf(actor)]}::text[]
  OR e.type = 'co-signing.unanswered' AND e.data->'delegateIds' ?| ${[...mandatesOf(actor)]}::text[])`

const ofTheUnit = (actor: Actor): Prisma.Sql => Prisma.sql`EXISTS (
  SELECT FROM assignment x LEFT JOIN reply y ON y.assignment_id = x.id
   WHERE x.suggestion_id = s.id AND e.subject_id IN (x.id, y.id) AND x.unit_id = ANY(${unitsOf(actor)}::uuid[]))`

const worksOnIt = (actor: Actor): Prisma.Sql => Prisma.sql`EXISTS (
  SELECT FROM assignment x WHERE x.suggestion_id = s.id AND x.ended_on IS NULL AND x.unit_id = ANY(${unitsOf(actor)}::uuid[]))`

const isOfMyUnit = (actor: Actor): Prisma.Sql =>
  Prisma.sql`coalesce((e.data->>'unitId')::uuid = ANY(${unitsOf(actor)}::uuid[]), false)`

/** Between the offices and the unit that it is about. */
function watches(actor: Actor): Prisma.Sql {
  if (isStaff(actor) || holds(actor, 'COMMITTEE_LEADER')) return Prisma.sql`true`
  if (!holds(actor, 'GOVERNMENT_OFFICE')) return isOfMyUnit(actor)
  return Prisma.sql`(${isOfMyUnit(actor)} OR EXISTS (SELECT FROM assignment x JOIN unit y ON y.id = x.unit_id
    WHERE x.suggestion_id = s.id AND x.unit_id = (e.data->>'unitId')::uuid AND y.kind = ANY(${[...governmentKinds]})))`
}

/** The same of the part that an event is about. */
const watchesWhoseItIs = (
  actor: Actor,
): Prisma.Sql => Prisma.sql`(${isStaff(actor) || holds(actor, 'COMMITTEE_LEADER')}::boolean OR EXISTS (
  SELECT FROM assignment x JOIN unit y ON y.id = x.unit_id WHERE x.id = e.subject_id AND (x.unit_id = ANY(${unitsOf(actor)}::uuid[])
    OR ${holds(actor, 'GOVERNMENT_OFFICE')}::boolean AND y.kind = ANY(${[...governmentKinds]}))))`

const hearsMove = (actor: Actor): Prisma.Sql => Prisma.sql`CASE e.data->>'telling'
  WHEN 'UNIT' THEN e.data->'unitIds' ?| ${[...unitsOf(actor)]}::text[]
  WHEN 'FEEDBACK' THEN ${isStaff(actor)}::boolean OR ${signsIt(mandatesOf(actor))} ELSE true END`

const hearsReminder = (actor: Actor): Prisma.Sql => Prisma.sql`CASE
  WHEN e.data->>'purpose' IN ('draft', 'sign') THEN ${isOfMyUnit(actor)}
  WHEN e.data->>'purpose' = 'feedback' THEN ${isStaff(actor)}::boolean OR ${signsIt(mandatesOf(actor))}
  WHEN e.data->>'purpose' = 'reassign' THEN ${isStaff(actor) || holds(actor, 'COMMITTEE_LEADER') || holds(actor, 'GOVERNMENT_OFFICE')}::boolean
  WHEN e.data->>'unitId' IS NULL THEN ${isStaff(actor)}::boolean
  ELSE ${watches(actor)} END`

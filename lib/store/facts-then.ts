import { contactWays, tookPlaceSomewhere } from '@/lib/domain/assignment/contact'
import { Prisma } from '@/prisma/generated/client'

/** Of a contact `k`: those who met, met somewhere. */
export const faceToFace = Prisma.sql`k.way = ANY(${contactWays.filter(tookPlaceSomewhere)})`

const dayOf = (instant: Prisma.Sql): Prisma.Sql => Prisma.sql`(${instant} AT TIME ZONE c.time_zone)::date`

/** Raised by that day and not ended by it; what the office settled was disputed all the same. */
const standsAt = (asOf: Prisma.Sql): Prisma.Sql => Prisma.sql`(${dayOf(Prisma.sql`x.raised_at`)} <= ${asOf}
  AND (coalesce(x.ending, 'SETTLED') = 'SETTLED' OR ${dayOf(Prisma.sql`x.ended_at`)} > ${asOf}))`

/** Of `assignment a`, in `congress c`: written down by that day and not struck out by then. */
export const contactAt = (asOf: Prisma.Sql, which: Prisma.Sql): Prisma.Sql => Prisma.sql`EXISTS (SELECT FROM contact k
  WHERE k.assignment_id = a.id AND k.contacted_on <= ${asOf} AND ${dayOf(Prisma.sql`k.entered_at`)} <= ${asOf}
    AND (k.struck_at IS NULL OR ${dayOf(Prisma.sql`k.struck_at`)} > ${asOf}) AND ${which})`

/** What lib/store/heard calls isConfirmed, as it stood on that day. */
export const confirmedAt = (asOf: Prisma.Sql): Prisma.Sql => Prisma.sql`(EXISTS (SELECT FROM contact_delegate m
    WHERE m.contact_id = k.id AND m.confirmed_version = k.version AND ${dayOf(Prisma.sql`m.confirmed_at`)} <= ${asOf})
  AND NOT EXISTS (SELECT FROM contact_dispute x WHERE x.contact_id = k.id AND x.version = k.version AND ${standsAt(asOf)}))`

/** What lib/store/heard calls isHeard, as it stood on that day. */
export const heardAt = (
  asOf: Prisma.Sql,
): Prisma.Sql => Prisma.sql`(k.stage <> 'AFTER' AND NOT EXISTS (SELECT FROM contact_dispute x
  WHERE x.contact_id = k.id AND x.version = k.version AND 'NOT_MET' = ANY(x.faults) AND ${standsAt(asOf)}))`

export const disputedAt = (
  asOf: Prisma.Sql,
): Prisma.Sql => Prisma.sql`EXISTS (SELECT FROM contact_dispute x LEFT JOIN contact k ON k.id = x.contact_id
  WHERE x.assignment_id = a.id AND x.version IS NOT DISTINCT FROM k.version AND ${standsAt(asOf)})`

const acts = (asOf: Prisma.Sql, which: readonly string[]): Prisma.Sql => Prisma.sql`FROM answer_class_change h
  WHERE h.reply_id = p.id AND h.act = ANY(${[...which]}) AND ${dayOf(Prisma.sql`h.at`)} <= ${asOf}`

/** Class and agreement of a signed `reply p`: as its row has it, or by its acts where one came afterwards. */
export const answerAt = (asOf: Prisma.Sql): Prisma.Sql => {
  const isOlder = Prisma.sql`EXISTS (SELECT FROM answer_class_change h WHERE h.reply_id = p.id AND ${dayOf(Prisma.sql`h.at`)} > ${asOf})`
  const corrected = Prisma.sql`CASE WHEN ${isOlder}
    THEN nullif((SELECT h.meaning ${acts(asOf, ['CORRECTED'])} ORDER BY h.id DESC LIMIT 1), p.answer_meaning) ELSE p.corrected_meaning END`
  const agreed = Prisma.sql`CASE WHEN ${isOlder}
    THEN (SELECT h.act ${acts(asOf, ['AGREED', 'DISAGREED', 'CORRECTED'])} ORDER BY h.id DESC LIMIT 1) = 'AGREED'
      AND EXISTS (SELECT ${acts(asOf, ['CONFIRMED', 'CORRECTED'])} AND h.meaning = 'SOLVED')
    ELSE p.delegate_agrees AND p.office_agrees END`
  return Prisma.sql`'claimed', p.answer_meaning, 'corrected', ${corrected},
    'isAgreed', coalesce(p.answer_meaning = 'SOLVED' AND (${corrected}) IS NULL AND ${agreed}, false)`
}

/** The lead delegate's marks of `handling_round r`, which was closed by that day; what he changed afterwards is not in them. */
export const ratingAt = (
  asOf: Prisma.Sql,
): Prisma.Sql => Prisma.sql`CASE WHEN p.signed_on IS NOT NULL AND r.closed_on <= ${asOf} THEN (
  SELECT json_build_object('attitude', m.marks ->> 'attitude', 'result', m.marks ->> 'result') FROM rating g
    CROSS JOIN LATERAL (SELECT coalesce((SELECT y.before FROM rating_change y WHERE y.rating_id = g.id AND y.changed_on > ${asOf}
      ORDER BY y.changed_at, y.id LIMIT 1), to_jsonb(g)) AS marks) m
   WHERE g.suggestion_id = s.id AND g.round = r.number AND g.rated_on <= ${asOf} AND g.delegate_id IN (s.lead_delegate_id, s.acting_delegate_id)
   ORDER BY g.rated_at DESC, g.id DESC LIMIT 1) END`

import type { SheetReading } from '@/lib/domain/assessment/marking-sheet'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import type { Reading } from './query'

type OfUnit = { readonly assessmentId: string; readonly unitId: string }

/** A sheet that was read whole: who read it and when, beside the marks that it became. */
export type SheetShown = {
  readonly memberId: string
  readonly member: string
  readonly by: readonly string[]
  readonly signedOn: LocalDate
  readonly enteredOn: LocalDate
}

/** Of the open marks all, before only one's own: whose marks are in is told to nobody. */
export const sheetsShown = ({ tx }: Reading, { assessmentId, unitId }: OfUnit, own: string | null, isOpen: boolean) =>
  open(tx).$queryRaw<SheetShown[]>`
    SELECT s.member_id AS "memberId", p.name AS member, s.signed_on::text AS "signedOn",
      (s.settled_at AT TIME ZONE c.time_zone)::date::text AS "enteredOn",
      (SELECT json_agg(r.name ORDER BY r.first) FROM (SELECT b.name, min(e.id::text) AS first FROM marking_sheet_entry e
        JOIN person b ON b.id = e.entered_by_id WHERE e.sheet_id = s.id GROUP BY b.id) r) AS by
    FROM marking_sheet s JOIN assessment_member m ON m.id = s.member_id JOIN person p ON p.id = m.person_id JOIN congress c ON c.id = s.congress_id
    WHERE s.assessment_id = ${assessmentId}::uuid AND s.unit_id = ${unitId}::uuid AND s.outcome IS NOT NULL AND s.disputed_at IS NULL
      AND (s.member_id = ${own}::uuid OR ${isOpen}::boolean)
      AND EXISTS (SELECT FROM assessment_mark k WHERE k.assessment_id = s.assessment_id AND k.unit_id = s.unit_id AND k.member_id = s.member_id AND k.handed_in_at IS NOT NULL)
    ORDER BY p.name, s.member_id`

export type SheetRow = {
  readonly unitId: string
  readonly memberId: string
  readonly isSettled: boolean
  /** why its member says that the one before was read wrongly */
  readonly dispute: string
  readonly readings: readonly (SheetReading & { readonly by: string })[]
}

/** As they stand on the desk: the one that is read or was read last, with what was read while that is not settled. */
export const sheetRows = ({ tx }: Reading, assessmentId: string, of: { unitId: string; memberId: string } | null) =>
  open(tx).$queryRaw<SheetRow[]>`
    SELECT DISTINCT ON (s.unit_id, s.member_id) s.unit_id AS "unitId", s.member_id AS "memberId",
      s.outcome IS NOT NULL AND s.disputed_at IS NULL AS "isSettled", coalesce((SELECT d.dispute FROM marking_sheet d WHERE d.assessment_id = s.assessment_id
        AND d.unit_id = s.unit_id AND d.member_id = s.member_id AND d.disputed_at IS NOT NULL ORDER BY d.id DESC LIMIT 1), '') AS dispute,
      (SELECT coalesce(json_agg(json_build_object('personId', e.entered_by_id, 'by', p.name,
          'marks', json_build_object('signedOn', e.signed_on, 'marks', e.marks)) ORDER BY e.id), '[]')
        FROM marking_sheet_entry e JOIN person p ON p.id = e.entered_by_id WHERE e.sheet_id = s.id AND s.outcome IS NULL) AS readings
    FROM marking_sheet s WHERE s.assessment_id = ${assessmentId}::uuid
      AND ${of ? Prisma.sql`s.unit_id = ${of.unitId}::uuid AND s.member_id = ${of.memberId}::uuid` : Prisma.sql`true`}
    ORDER BY s.unit_id, s.member_id, s.id DESC`

import { totalInterval } from '@/lib/domain/assessment/fairness/total-interval'
import { measured } from '@/lib/domain/assessment/measures'
import type { AssessmentResult } from '@/lib/domain/assessment/result'
import type { SchemeBody } from '@/lib/domain/assessment/scheme'
import { bandsOf } from '@/lib/domain/award/bands'
import { leftOutOf } from '@/lib/domain/award/left-out'
import type { Nominee } from '@/lib/domain/award/policy'
import type { Trouble, VetoGround } from '@/lib/domain/award/vetoes'
import { readAssessment } from './assessments'
import { readCorrections } from './corrections'
import { readCountedPoints } from './counted-points'
import { readItems } from './scheme-items'
import { open, type Tx } from './tx'
import { readUnitFacts } from './unit-facts'

/** 年度考核 whose result stands: what awards of its year rest on. A trial is none. */
export async function annualResult(tx: Tx, year: number): Promise<{ id: string } | null> {
  const [row] = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT id FROM assessment WHERE year = ${year} AND kind = 'ANNUAL' AND state = 'FROZEN'`
  return row ?? null
}

export async function assessedYears(tx: Tx): Promise<number[]> {
  const rows = await open(tx).$queryRaw<{ year: number }[]>`
    SELECT year FROM assessment WHERE kind = 'ANNUAL' AND state = 'FROZEN' ORDER BY year DESC`
  return rows.map(({ year }) => year)
}

type Frozen = { readonly result: AssessmentResult; readonly scheme: SchemeBody }

/** The bands of the frozen result, as its units are told apart there. */
export async function frozenBands(tx: Tx, assessmentId: string): Promise<ReadonlyMap<string, number>> {
  const [row] = await open(tx).$queryRaw<Frozen[]>`
    SELECT a.result::jsonb AS result, s.body AS scheme FROM assessment a JOIN assessment_scheme s ON s.id = a.scheme_id
     WHERE a.id = ${assessmentId}::uuid AND a.state = 'FROZEN'`
  if (!row) return new Map()
  const pointsOf = await readCountedPoints(tx, await readAssessment(tx, assessmentId), row.scheme)
  return bandsOf(row.result, (unit) => totalInterval(row.scheme, unit, pointsOf(unit.unitId)))
}

/** The year's facts as the result counts them: what was left out of an item after an objection bars nobody for what the item asks. */
export async function vetoGround(tx: Tx, assessmentId: string): Promise<VetoGround> {
  const assessment = await readAssessment(tx, assessmentId)
  const facts = await readUnitFacts(tx, assessment)
  const corrections = await readCorrections(tx, assessmentId)
  const items = await readItems(tx, assessment.schemeId)
  const { year, countsUntil } = assessment
  const falseContacts = await open(tx).$queryRaw<Trouble[]>`
    SELECT DISTINCT a.unit_id AS "unitId", a.suggestion_id AS "suggestionId" FROM contact_dispute d JOIN assignment a ON a.id = d.assignment_id
      JOIN suggestion s ON s.id = a.suggestion_id JOIN session e ON e.id = s.session_id JOIN congress c ON c.id = s.congress_id
     WHERE e.year = ${year} AND 'NOT_MET' = ANY(d.faults) AND d.ending IN ('CORRECTED', 'STRUCK')
       AND (d.raised_at AT TIME ZONE c.time_zone)::date <= ${countsUntil}::date`
  const pressed = await open(tx).$queryRaw<Trouble[]>`
    SELECT DISTINCT r.unit_id AS "unitId", r.suggestion_id AS "suggestionId" FROM recheck r JOIN suggestion s ON s.id = r.suggestion_id
      JOIN session e ON e.id = s.session_id JOIN congress c ON c.id = s.congress_id
     WHERE e.year = ${year} AND r.outcome = 'PRESSED' AND (r.called_at AT TIME ZONE c.time_zone)::date <= ${countsUntil}::date`
  return {
    ...{ facts, falseContacts, pressed },
    measured: (measure, of) => measured(measure, of, leftOutOf(measure, corrections, items)),
  }
}

type Known = Nominee & { readonly name: string; readonly isOpen: boolean; readonly isAssessed: boolean }

/** A unit of the year's assessment, with the leader of its group. */
export async function unitToNominate(tx: Tx, assessmentId: string, unitId: string): Promise<Known | null> {
  const [row] = await open(tx).$queryRaw<Known[]>`
    SELECT u.id AS "unitId", u.name, g.person_id AS "groupLeaderId", NULL AS "delegationId", true AS "isOpen", x.unit_id IS NOT NULL AS "isAssessed"
      FROM unit u LEFT JOIN assessment_unit x ON x.unit_id = u.id AND x.assessment_id = ${assessmentId}::uuid
      LEFT JOIN assessment_member g ON g.assessment_id = x.assessment_id AND g.group_no = x.group_no AND g.leads AND g.taken_out_at IS NULL
     WHERE u.id = ${unitId}::uuid`
  return row ?? null
}

/** A registered suggestion of the year; what is not for the public cannot be commended in public. */
export async function suggestionToNominate(tx: Tx, year: number, suggestionId: string): Promise<Known | null> {
  const [row] = await open(tx).$queryRaw<Known[]>`
    SELECT NULL AS "unitId", s.title AS name, NULL AS "groupLeaderId", s.delegation_id AS "delegationId", true AS "isAssessed",
        coalesce(s.publicity, s.publicity_wish) <> 'NONE' AS "isOpen"
      FROM suggestion s JOIN session e ON e.id = s.session_id WHERE s.id = ${suggestionId}::uuid AND e.year = ${year} AND s.number_text IS NOT NULL`
  return row ?? null
}

import type { AssessmentState } from '@/lib/domain/assessment/workflow'
import { type LocalDate, yearOf } from '@/lib/domain/deadlines/local-date'
import { open, type Tx } from '@/lib/store/tx'

/** A year with tasks; with its annual assessment where there is one. */
export type SimulatedYear = {
  readonly year: number
  readonly assessmentId: string | null
  readonly state: AssessmentState | null
}

/** The latest first. A trial is nobody's year. */
export const readSimulatedYears = (tx: Tx, today: LocalDate): Promise<SimulatedYear[]> =>
  open(tx).$queryRaw<SimulatedYear[]>`
    SELECT y.year, a.id AS "assessmentId", a.state
    FROM (SELECT DISTINCT x.year FROM session x WHERE x.year <= ${yearOf(today)}::int
        AND EXISTS (SELECT FROM suggestion s JOIN assignment g ON g.suggestion_id = s.id WHERE s.session_id = x.id)) y
    LEFT JOIN assessment a ON a.year = y.year AND a.kind = 'ANNUAL' AND a.state <> 'CANCELLED'
    ORDER BY y.year DESC`

/** The one asked for; else the latest whose result is fixed, else the latest that is assessed, else the latest. */
export const chosenYear = (years: readonly SimulatedYear[], asked: number | undefined): SimulatedYear | undefined =>
  years.find(({ year }) => year === asked) ??
  years.find(({ state }) => state === 'FROZEN') ??
  years.find(({ assessmentId }) => assessmentId !== null) ??
  years[0]

/** The adopted scheme that stood in a year without assessment: its own, else that of the nearest year, an earlier one first. */
export async function readSchemeStandingIn(tx: Tx, year: number): Promise<string | null> {
  const [row] = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT s.id FROM assessment_scheme s WHERE s.adopted_at IS NOT NULL AND s.discarded_at IS NULL
    ORDER BY s.year <= ${year}::int DESC, abs(s.year - ${year}::int), s.adopted_at DESC, s.id LIMIT 1`
  return row?.id ?? null
}

import { authorize } from '@/lib/domain/access/policy'
import type { AssessmentInput } from '@/lib/domain/assessment/assemble'
import type { Assessment } from '@/lib/domain/assessment/assessment'
import type { UnitFacts } from '@/lib/domain/assessment/facts'
import { leadPartsOf, loadClassOf } from '@/lib/domain/assessment/fairness/classes'
import { medianOf } from '@/lib/domain/assessment/median'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import type { AssessmentResult, UnitResult } from '@/lib/domain/assessment/result'
import type { Points } from '@/lib/domain/assessment/scheme'
import { shareOf } from '@/lib/domain/assessment/spread'
import { daysTaken, type UnitYear, unitYear } from '@/lib/domain/assessment/unit-year'
import { Refusal } from '@/lib/domain/refusal'
import { readAssessment } from '@/lib/store/assessments'
import { open } from '@/lib/store/tx'
import { reckoned } from './compared-units'
import { isCounted } from './get-results'
import type { Query, Reading } from './query'

type Pictured = UnitYear & { readonly medianDays: number | null }

export type SectionView = {
  readonly key: string
  readonly name: string
  readonly points: Points
  readonly max: Points
  /** thousandths of the section's points; null where all of it is left out */
  readonly share: number | null
  readonly like: number | null
}

export type PastYear = {
  readonly year: number
  readonly scheme: string
  readonly total: Points
  readonly outOf: Points
}

export type UnitYearView = {
  readonly assessment: Pick<Assessment, 'id' | 'name' | 'year' | 'countsUntil'>
  readonly name: string
  readonly own: Pictured
  readonly minimumItems: number
  /** those with about as many lead items, taken together; null of too few to hide any one of them */
  readonly like: (Pictured & { readonly count: number }) | null
  /** null before the units check their lists */
  readonly score: { readonly total: Points; readonly outOf: Points; readonly sections: readonly SectionView[] } | null
  readonly years: readonly PastYear[]
}

/** Below this a reader could tell what belongs to whom. */
export const leastLike = 3

type Asked = { readonly assessmentId: string; readonly unitId: string }

/** One unit's year on one page, beside units like it. */
export const getUnitYear: Query<Asked, UnitYearView> = async (reading, { assessmentId, unitId }) => {
  const assessment = await readAssessment(reading.tx, assessmentId)
  authorize(reading.actor, assessmentPolicy.viewUnit, { congressId: assessment.congressId, assessment, unitId })
  const { input, result } = await reckoned(reading, assessment)
  const facts = input.units.find((unit) => unit.unitId === unitId)
  const unit = result.units.find((one) => one.unitId === unitId)
  if (!facts || !unit) throw new Refusal('not-found')
  const like = likeOnes(input, result, unit)
  const { id, name, year, countsUntil } = assessment
  return {
    assessment: { id, name, year, countsUntil },
    name: unit.name,
    own: pictured([facts]),
    minimumItems: input.scheme.minimumItems,
    like: like.length < leastLike ? null : { ...pictured(like.map(([one]) => one)), count: like.length },
    score: isCounted(assessment) ? scoreOf(input, unit, like) : null,
    years: isCounted(assessment) ? await yearsOf(reading, assessment, unitId) : [],
  }
}

type LikeOne = readonly [UnitFacts, UnitResult]

/** Compared, and in the same class of load; the unit itself is not among them. */
function likeOnes(
  { scheme, units }: AssessmentInput,
  { units: results }: AssessmentResult,
  unit: UnitResult,
): LikeOne[] {
  if (unit.standing !== 'COMPARED') return []
  const classOf = (leadItems: number) => loadClassOf(leadItems, scheme.loadBounds).at
  const factsOf = new Map(units.map((facts) => [facts.unitId, facts]))
  return results
    .filter(({ unitId, standing }) => standing === 'COMPARED' && unitId !== unit.unitId)
    .filter(({ leadItems }) => classOf(leadItems) === classOf(unit.leadItems))
    .flatMap((result): LikeOne[] => {
      const facts = factsOf.get(result.unitId)
      return facts ? [[facts, result]] : []
    })
}

const pictured = (units: readonly UnitFacts[]): Pictured => ({
  ...unitYear(units),
  medianDays: medianOf(units.flatMap(({ parts }) => leadPartsOf(parts).flatMap((part) => daysTaken(part) ?? []))),
})

function scoreOf({ scheme }: AssessmentInput, unit: UnitResult, like: readonly LikeOne[]) {
  const others = like.length < leastLike ? [] : like.map(([, result]) => result)
  const sectionIn = (result: UnitResult, key: string) => result.sections.filter((section) => section.key === key)
  const sections = scheme.sections.flatMap(({ key, name }): SectionView[] =>
    sectionIn(unit, key)
      .filter(({ max }) => max > 0)
      .map(({ points, max }) => ({
        ...{ key, name, points, max, share: shareOf([{ points, max }]) },
        like: medianOf(others.flatMap((other) => shareOf(sectionIn(other, key)) ?? [])),
      })),
  )
  return { total: unit.total, outOf: scheme.total, sections }
}

/** Results of years up to this one, the latest first; of a year in which it was not assessed there is none. */
function yearsOf({ tx }: Reading, { congressId, year }: Assessment, unitId: string): Promise<PastYear[]> {
  return open(tx).$queryRaw<PastYear[]>`
    SELECT a.year, c.name AS scheme, (u->>'total')::int AS total, (a.result::jsonb->>'total')::int AS "outOf"
    FROM assessment a JOIN assessment_scheme c ON c.id = a.scheme_id CROSS JOIN LATERAL jsonb_array_elements(a.result::jsonb->'units') u
    WHERE a.congress_id = ${congressId}::uuid AND a.kind = 'ANNUAL' AND a.state = 'FROZEN' AND a.year <= ${year} AND u->>'unitId' = ${unitId}
    ORDER BY a.year DESC LIMIT 5`
}

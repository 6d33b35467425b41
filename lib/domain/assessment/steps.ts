import { Refusal } from '../refusal'
import { ensureOpen } from '../workflow'
import type { AssessedUnit, Assessment } from './assessment'
import { assessmentWorkflow } from './workflow'

/** What keeps a group from judging, to be said before the units are asked for anything. */
export type GroupGap =
  | { readonly groupNo: number; readonly gap: 'NO_MEMBERS' | 'NO_LEADER' }
  | { readonly groupNo: number; readonly gap: 'UNIT_WITHOUT_JUDGE'; readonly unit: string }

export function groupGaps({ units, members }: Pick<Assessment, 'units' | 'members'>): GroupGap[] {
  const numbers = [...new Set(units.map(({ groupNo }) => groupNo))].toSorted((one, other) => one - other)
  return numbers.flatMap((groupNo): GroupGap[] => {
    const judging = members.filter((member) => member.groupNo === groupNo && !member.hasLeft)
    if (judging.length === 0) return [{ groupNo, gap: 'NO_MEMBERS' }]
    const alone = units.filter((unit) => unit.groupNo === groupNo && !judging.some(mayJudge(unit)))
    return [
      ...(judging.some(({ leads }) => leads) ? [] : [{ groupNo, gap: 'NO_LEADER' as const }]),
      ...alone.map(({ name }) => ({ groupNo, gap: 'UNIT_WITHOUT_JUDGE' as const, unit: name })),
    ]
  })
}

const mayJudge =
  ({ unitId }: AssessedUnit) =>
  ({ bars }: Assessment['members'][number]): boolean =>
    !bars.some((bar) => bar.unitId === unitId)

export function openSelf(assessment: Assessment): void {
  ensureOpen(assessmentWorkflow, assessment.state, 'openSelf')
  const gaps = groupGaps(assessment)
  if (gaps.length > 0) throw new Refusal('groups-not-ready', { count: gaps.length })
}

/** Units that have handed nothing in are judged without it; the office says that it knows. */
export function openJudging(assessment: Assessment, missing: number, isKnown: boolean): void {
  ensureOpen(assessmentWorkflow, assessment.state, 'openJudging')
  if (missing > 0 && !isKnown) throw new Refusal('self-assessments-missing', { count: missing })
}

/** What nobody has judged counts as nothing; the office says that it knows. */
export function openCheck(assessment: Assessment, missing: number, isKnown: boolean): void {
  ensureOpen(assessmentWorkflow, assessment.state, 'openCheck')
  if (missing > 0 && !isKnown) throw new Refusal('marks-missing', { count: missing })
}

import type { Assessment, AssessmentMember } from './assessment'

type Grouped = Pick<Assessment, 'units' | 'members'>

/** Who judges a unit: its group without the barred and without whoever lost his office. Whoever was taken out is no member any more. */
export function panelOf({ units, members }: Grouped, unitId: string): readonly AssessmentMember[] {
  const unit = units.find((one) => one.unitId === unitId)
  if (!unit) return []
  const isBarred = ({ bars }: AssessmentMember) => bars.some((bar) => bar.unitId === unitId && !bar.cameAfter)
  return members.filter((member) => member.groupNo === unit.groupNo && !member.hasLeft && !isBarred(member))
}

/** Blind until the last of the panel has handed in, or until judging is over: before, nobody learns a mark but his own. */
export function marksAreOpen(
  assessment: Grouped & Pick<Assessment, 'state'>,
  unitId: string,
  handedIn: readonly string[],
): boolean {
  if (assessment.state === 'CHECKED' || assessment.state === 'FROZEN') return true
  if (assessment.state !== 'JUDGED') return false
  const panel = panelOf(assessment, unitId)
  return panel.length > 0 && panel.every(({ id }) => handedIn.includes(id))
}

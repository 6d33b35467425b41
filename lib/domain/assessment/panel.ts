import type { Assessment, AssessmentMember } from './assessment'

type Grouped = Pick<Assessment, 'units' | 'members'>
type Judged = Pick<Assessment['units'][number], 'unitId' | 'groupNo'>

/** Who judges a unit: its group without the barred and without whoever lost his office. Whoever was taken out is no member any more. */
export function panelOf({ units, members }: Grouped, unitId: string): readonly AssessmentMember[] {
  const unit = units.find((one) => one.unitId === unitId)
  return unit ? panelOfUnit(unit, members) : []
}

export function panelOfUnit({ unitId, groupNo }: Judged, members: readonly AssessmentMember[]) {
  const isBarred = ({ bars }: AssessmentMember) => bars.some((bar) => bar.unitId === unitId && !bar.cameAfter)
  return members.filter((member) => member.groupNo === groupNo && !member.hasLeft && !isBarred(member))
}

/** Blind until the last of the panel has handed in, or until judging is over: before, nobody learns a mark but his own. */
export function marksAreOpen(
  assessment: Grouped & Pick<Assessment, 'state'>,
  unitId: string,
  handedIn: readonly string[],
): boolean {
  return areOpenTo(panelOf(assessment, unitId), assessment, handedIn)
}

export function areOpenTo(
  panel: readonly AssessmentMember[],
  { state }: Pick<Assessment, 'state'>,
  handedIn: readonly string[],
): boolean {
  if (state === 'CHECKED' || state === 'FROZEN') return true
  if (state !== 'JUDGED') return false
  return panel.length > 0 && panel.every(({ id }) => handedIn.includes(id))
}

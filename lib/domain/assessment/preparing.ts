import type { LocalDate } from '../deadlines/local-date'
import { Refusal } from '../refusal'
import { ensureOpen } from '../workflow'
import { assessedUnit } from './assessed-unit'
import type { Assessment, AssessmentKind, AssessmentMember, BarGround } from './assessment'
import { mostGroups } from './grouping'
import { marksAreOpen } from './panel'
import { assessmentWorkflow } from './workflow'

type Days = Pick<Assessment, 'countsUntil' | 'selfDueOn' | 'marksDueOn'>
type Opening = Days & { readonly kind: AssessmentKind; readonly year: number }
type SchemeStanding = { readonly year: number; readonly isAdopted: boolean }

/** Only by a scheme that moves no more; the annual one by the scheme of its year. */
export function ensureMayOpen(opening: Opening, scheme: SchemeStanding, today: LocalDate): void {
  if (!scheme.isAdopted) throw new Refusal('scheme-not-adopted')
  if (opening.kind === 'ANNUAL' && scheme.year !== opening.year)
    throw new Refusal('scheme-of-other-year', { year: scheme.year })
  if (opening.selfDueOn < today) throw new Refusal('assessment-day-outside', { earliest: today })
  if (opening.marksDueOn < opening.selfDueOn)
    throw new Refusal('assessment-day-outside', { earliest: opening.selfDueOn })
}

/** A group may be emptied, and a new one begun with the next number. */
export function moveUnit(assessment: Assessment, unitId: string, groupNo: number) {
  ensureOpen(assessmentWorkflow, assessment.state, 'prepare')
  const unit = assessedUnit(assessment, unitId)
  ensureGroup(assessment, groupNo)
  return { unit, from: unit.groupNo, to: groupNo }
}

/** The groups there are, and one more. */
export const lastGroup = ({ units }: Pick<Assessment, 'units'>): number =>
  Math.min(mostGroups, Math.max(0, ...units.map(({ groupNo }) => groupNo)) + 1)

function ensureGroup(assessment: Assessment, groupNo: number): void {
  const most = lastGroup(assessment)
  if (groupNo > most) throw new Refusal('group-outside', { most })
}

/** What the records say of a person, among the units that are assessed. */
export type Ties = {
  readonly isAssessor: boolean
  readonly bars: readonly { readonly unitId: string; readonly ground: BarGround }[]
}

type Named = { readonly personId: string; readonly groupNo: number; readonly leads: boolean }

/** Whose place a new member takes once the units assess themselves: of one who lost his office, and while no mark of the group is open. */
export function replacedIn(
  assessment: Assessment,
  groupNo: number,
  handedIn: readonly { readonly unitId: string; readonly memberId: string }[],
): AssessmentMember | null {
  if (assessment.state === 'PREPARED') return null
  const gone = assessment.members.find((one) => one.groupNo === groupNo && one.hasLeft)
  if (!gone || (assessment.state !== 'SELF_ASSESSED' && assessment.state !== 'JUDGED'))
    ensureOpen(assessmentWorkflow, assessment.state, 'prepare')
  const ofUnit = (unitId: string) => handedIn.filter((one) => one.unitId === unitId).map(({ memberId }) => memberId)
  const isOpen = ({ unitId }: Assessment['units'][number]) => marksAreOpen(assessment, unitId, ofUnit(unitId))
  const open = assessment.units.find((unit) => unit.groupNo === groupNo && isOpen(unit))
  if (open) throw new Refusal('member-too-late', { unit: open.name })
  return gone ?? null
}

/** Only who holds the office; whom the records bar from all that his group judges is of no use there. */
export function ensureMayBeNamed(assessment: Assessment, { personId, groupNo, leads }: Named, ties: Ties): void {
  const { units } = assessment
  const members = assessment.members.filter(({ hasLeft }) => !hasLeft)
  if (members.some((one) => one.personId === personId)) throw new Refusal('member-named-already')
  if (!ties.isAssessor) throw new Refusal('member-not-assessor')
  const group = units.filter((unit) => unit.groupNo === groupNo)
  if (group.length === 0) throw new Refusal('group-outside', { most: lastGroup(assessment) - 1 })
  if (leads && members.some((one) => one.groupNo === groupNo && one.leads))
    throw new Refusal('group-led-already', { groupNo })
  if (group.every(({ unitId }) => ties.bars.some((bar) => bar.unitId === unitId)))
    throw new Refusal('member-barred-from-group', { groupNo })
}

export function memberIn({ members }: Pick<Assessment, 'members'>, memberId: string): AssessmentMember {
  const member = members.find(({ id }) => id === memberId)
  if (!member) throw new Refusal('not-found')
  return member
}

export const declaredGrounds = ['DECLARED', 'OFFICE'] as const satisfies readonly BarGround[]
type DeclaredGround = (typeof declaredGrounds)[number]

const isDeclared = (ground: BarGround): ground is DeclaredGround =>
  (declaredGrounds as readonly string[]).includes(ground)

/** Until the marks are closed a tie may come to light; what the records say is written down by itself. */
export function ensureMayBar(assessment: Assessment, memberId: string, unitId: string): AssessmentMember {
  if (assessment.state !== 'SELF_ASSESSED' && assessment.state !== 'JUDGED')
    ensureOpen(assessmentWorkflow, assessment.state, 'prepare')
  assessedUnit(assessment, unitId)
  const member = memberIn(assessment, memberId)
  if (member.bars.some((bar) => bar.unitId === unitId)) throw new Refusal('barred-already')
  return member
}

/** What was declared may be taken back before anybody judges; the records are not for anybody to overrule. */
export function ensureMayLift(assessment: Assessment, memberId: string, unitId: string): AssessmentMember {
  ensureOpen(assessmentWorkflow, assessment.state, 'prepare')
  const member = memberIn(assessment, memberId)
  const bars = member.bars.filter((bar) => bar.unitId === unitId)
  if (bars.length === 0) throw new Refusal('not-barred')
  if (bars.some(({ ground }) => !isDeclared(ground))) throw new Refusal('barred-by-record')
  return member
}

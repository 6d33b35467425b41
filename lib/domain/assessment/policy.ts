import { type Actor, heads, holds, isStaff, worksAt } from '../access/actor'
import type { Rule } from '../access/policy'
import type { Assessment, AssessmentMember } from './assessment'

type OfUnit = { readonly congressId: string; readonly assessment: Assessment; readonly unitId: string }
type OfGroup = { readonly congressId: string; readonly assessment: Assessment; readonly groupNo: number }

/** The congress's offices see every list; the government's office oversees, and waits for the result as the units do. */
const runs: Rule<Assessment> = isStaff
const oversees: Rule<Assessment> = (actor) => isStaff(actor) || holds(actor, 'COMMITTEE_LEADER')

/** The member that this person is, in this assessment, as long as he holds the office of an assessor. */
export const memberOf = (actor: Actor, { members }: Pick<Assessment, 'members'>): AssessmentMember | undefined =>
  holds(actor, 'ASSESSOR') ? members.find(({ personId }) => personId === actor.personId) : undefined

const isBarred = ({ bars }: AssessmentMember, unitId: string): boolean => bars.some((bar) => bar.unitId === unitId)

/** Of his group, not barred; and nobody judges where he holds an office today, whatever was written down when the group was made. */
export function judges(actor: Actor, { assessment, unitId }: Omit<OfUnit, 'congressId'>): boolean {
  const member = memberOf(actor, assessment)
  const unit = assessment.units.find((one) => one.unitId === unitId)
  if (!member || !unit) return false
  return member.groupNo === unit.groupNo && !isBarred(member, unitId) && !worksAt(actor, unitId)
}

/** How a unit's scores stand before the result: the offices, its judges, and from the day of the check the unit itself. */
const seesUnit: Rule<OfUnit> = (actor, { assessment, unitId }) => {
  if (oversees(actor, assessment) || judges(actor, { assessment, unitId })) return true
  const isOut = assessment.state === 'CHECKED' || assessment.state === 'FROZEN'
  return isOut && worksAt(actor, unitId)
}

/** Who may; the workflow says when. */
export const assessmentPolicy = {
  prepare: runs,
  view: (actor: Actor, assessment: Assessment): boolean =>
    oversees(actor, assessment) ||
    memberOf(actor, assessment) !== undefined ||
    assessment.units.some(({ unitId }) => worksAt(actor, unitId)) ||
    holds(actor, 'GOVERNMENT_OFFICE'),
  /** all units beside each other: the committee's, and everybody's who may view once it is frozen */
  viewAll: (actor: Actor, assessment: Assessment): boolean =>
    oversees(actor, assessment) ||
    (assessment.state === 'FROZEN' && assessment.kind === 'ANNUAL' && assessmentPolicy.view(actor, assessment)),
  viewUnit: seesUnit,
  /** the list of a unit's scores: its own, and every other once the year's result is fixed */
  openResult: (actor: Actor, of: OfUnit): boolean =>
    seesUnit(actor, of) || assessmentPolicy.viewAll(actor, of.assessment),
  assessOneself: (actor: Actor, { unitId }: OfUnit): boolean => worksAt(actor, unitId),
  handInSelf: (actor: Actor, { unitId }: OfUnit): boolean => heads(actor, unitId),
  judge: judges,
  /** its record speaks of every unit of the group: a leader who is barred from one leaves it to the office */
  leadGroup: (actor: Actor, { assessment, groupNo }: OfGroup): boolean => {
    const member = memberOf(actor, assessment)
    const group = assessment.units.filter((unit) => unit.groupNo === groupNo)
    const leads = member?.groupNo === groupNo && member.leads
    return isStaff(actor) || (leads && group.every(({ unitId }) => judges(actor, { assessment, unitId })))
  },
  /** reads what its group met about; of a unit that he may not judge he is shown nothing */
  meetInGroup: (actor: Actor, { assessment, groupNo }: OfGroup): boolean =>
    isStaff(actor) || memberOf(actor, assessment)?.groupNo === groupNo,
  seeMarks: (actor: Actor, { assessment, unitId }: OfUnit): boolean =>
    isStaff(actor) || judges(actor, { assessment, unitId }),
  /** of one sheet, whoever marks in its group excepted: that is asked where the sheet is read */
  enterSheet: (actor: Actor, { unitId }: OfUnit): boolean => isStaff(actor) && !worksAt(actor, unitId),
  /** a leader who is barred from a unit leaves it to the office */
  settle: (actor: Actor, { assessment, unitId }: OfUnit): boolean =>
    isStaff(actor) || (judges(actor, { assessment, unitId }) && memberOf(actor, assessment)?.leads === true),
  object: (actor: Actor, { unitId }: OfUnit): boolean => heads(actor, unitId),
  decide: runs,
  correct: runs,
  freeze: runs,
} as const satisfies Record<string, Rule<never>>

const readers = ['UNIT_HEAD', 'UNIT_CLERK', 'UNIT_SECTION', 'ASSESSOR', 'GOVERNMENT_OFFICE'] as const

/** Who writes, tries and adopts schemes; leaders read them. */
export const schemePolicy = {
  /** an adopted one is read by whoever is judged by it, or judges */
  read: (actor: Actor, { adoptedOn }: { readonly adoptedOn: string | null }): boolean =>
    schemePolicy.view(actor) || (adoptedOn !== null && readers.some((role) => holds(actor, role))),
  view: (actor: Actor): boolean => isStaff(actor) || holds(actor, 'COMMITTEE_LEADER'),
  write: isStaff,
  adopt: isStaff,
} as const satisfies Record<string, Rule<never>>

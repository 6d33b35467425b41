import { type Actor, holds, isStaff, worksAt } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import type { Assessment, AssessmentMember } from '@/lib/domain/assessment/assessment'
import { assessmentPolicy, memberOf } from '@/lib/domain/assessment/policy'
import { type GroupGap, groupGaps } from '@/lib/domain/assessment/steps'
import type { UnitKind } from '@/lib/domain/assignment/assignment'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { type MissingMarks, missingMarks, unitsWithoutSelf } from '@/lib/store/assessment-missing'
import { readAssessment } from '@/lib/store/assessments'
import { lastWindowOf } from '@/lib/store/corrections'
import { open } from '@/lib/store/tx'
import type { Query, Reading } from './query'

export type AssessmentUnitView = {
  unitId: string
  name: string
  kind: UnitKind
  groupNo: number
  leadItems: number
  /** whether its list of scores is open to whoever looks */
  opens: boolean
}

export type AssessmentMemberView = Omit<AssessmentMember, 'personId' | 'bars' | 'hasLeft'> & {
  /** he lost his office and is to be replaced: told to the office */
  readonly hasLeft: boolean
  /** of his own group or of another; who only sees the group is not told of them */
  readonly bars: readonly {
    unitId: string
    unit: string
    ground: AssessmentMember['bars'][number]['ground']
    words: string
  }[]
}

type Shown = Pick<
  Assessment,
  'id' | 'year' | 'kind' | 'name' | 'state' | 'version' | 'countsUntil' | 'selfDueOn' | 'marksDueOn' | 'checkUntil'
>

export type AssessmentView = Shown & {
  readonly scheme: { id: string; name: string }
  readonly openedOn: LocalDate
  readonly frozenOn: LocalDate | null
  readonly hash: string | null
  readonly cancelReason: string
  readonly units: readonly AssessmentUnitView[]
  readonly members: readonly AssessmentMemberView[]
  /** how many units there are in all, whoever looks */
  readonly unitCount: number
  readonly groupCount: number
  readonly isOffice: boolean
  /** the last day on which any unit may object to anything; null before the lists are checked */
  readonly objectUntil: LocalDate | null
  /** all units beside each other */
  readonly seesAll: boolean
  /** the groups whose meeting is his to read */
  readonly meets: readonly number[]
  /** the office and the members */
  readonly seesJudging: boolean
  /** for the office: what stands in the way of the next step */
  readonly missing: Missing | null
}

export type Missing = {
  readonly gaps: readonly GroupGap[]
  readonly withoutSelf: readonly string[]
  readonly marks: readonly MissingMarks[]
}

/** Where it stands, and of groups and members what is one's own to see. */
export const getAssessment: Query<string, AssessmentView> = async (reading, assessmentId) => {
  const assessment = await readAssessment(reading.tx, assessmentId)
  authorize(reading.actor, assessmentPolicy.view, assessment)
  const { id, year, kind, name, state, version, countsUntil, selfDueOn, marksDueOn, checkUntil } = assessment
  const groups = [...new Set(assessment.units.map(({ groupNo }) => groupNo))]
  return {
    ...{ id, year, kind, name, state, version, countsUntil, selfDueOn, marksDueOn, checkUntil },
    ...(await headOf(reading, assessmentId)),
    units: await unitsShown(reading, assessment),
    members: membersShown(reading.actor, assessment),
    unitCount: assessment.units.length,
    groupCount: groups.length,
    meets: groups.filter((groupNo) =>
      assessmentPolicy.meetInGroup(reading.actor, { congressId: assessment.congressId, assessment, groupNo }),
    ),
    isOffice: isStaff(reading.actor),
    objectUntil: await lastWindowOf(reading.tx, assessment),
    seesAll: assessmentPolicy.viewAll(reading.actor, assessment),
    seesJudging: isStaff(reading.actor) || memberOf(reading.actor, assessment) !== undefined,
    missing: isStaff(reading.actor) ? await missingOf(reading, assessment) : null,
  }
}

async function missingOf({ tx }: Reading, assessment: Assessment): Promise<Missing> {
  const { state } = assessment
  return {
    gaps: state === 'PREPARED' ? groupGaps(assessment) : [],
    withoutSelf: state === 'SELF_ASSESSED' ? await unitsWithoutSelf(tx, assessment) : [],
    marks: state === 'JUDGED' ? await missingMarks(tx, assessment) : [],
  }
}

type Head = Pick<AssessmentView, 'scheme' | 'openedOn' | 'frozenOn' | 'hash' | 'cancelReason'>

async function headOf({ tx }: Reading, id: string): Promise<Head> {
  const [row] = await open(tx).$queryRaw<[Head]>`
    SELECT json_build_object('id', c.id, 'name', c.name) AS scheme, (a.opened_at AT TIME ZONE g.time_zone)::date::text AS "openedOn",
      a.frozen_on::text AS "frozenOn", a.hash, a.cancel_reason AS "cancelReason"
    FROM assessment a JOIN assessment_scheme c ON c.id = a.scheme_id JOIN congress g ON g.id = a.congress_id WHERE a.id = ${id}::uuid`
  return row
}

const seesEverybody = (actor: Actor): boolean =>
  isStaff(actor) || holds(actor, 'COMMITTEE_LEADER') || holds(actor, 'GOVERNMENT_OFFICE')

async function unitsShown({ tx, actor }: Reading, assessment: Assessment): Promise<AssessmentUnitView[]> {
  const { id, units, members } = assessment
  const member = memberOf(actor, { members })
  const isBarred = (unitId: string) => member?.bars.some((bar) => bar.unitId === unitId) ?? false
  const seen = units.filter(
    ({ unitId, groupNo }) =>
      seesEverybody(actor) || worksAt(actor, unitId) || (member?.groupNo === groupNo && !isBarred(unitId)),
  )
  const rows = await open(tx).$queryRaw<Omit<AssessmentUnitView, 'opens'>[]>`
    SELECT unit_id AS "unitId", unit_name AS name, unit_kind AS kind, group_no AS "groupNo", lead_items AS "leadItems"
    FROM assessment_unit WHERE assessment_id = ${id}::uuid AND unit_id = ANY(${seen.map(({ unitId }) => unitId)}::uuid[])
    ORDER BY group_no, unit_name, unit_id`
  return rows.map((row) => ({
    ...row,
    opens: assessmentPolicy.openResult(actor, { congressId: assessment.congressId, assessment, unitId: row.unitId }),
  }))
}

/** A unit is told who judges it, so that it can ask for a bar; whom a member may not judge is the office's and his own to know. */
function membersShown(actor: Actor, { units, members }: Assessment): AssessmentMemberView[] {
  const groups = units.filter(({ unitId }) => worksAt(actor, unitId)).map(({ groupNo }) => groupNo)
  const own = memberOf(actor, { members })
  const nameOf = (unitId: string) => units.find((one) => one.unitId === unitId)?.name ?? ''
  const isAssessed = ({ unitId }: { readonly unitId: string }) => units.some((one) => one.unitId === unitId)
  const knowsBars = isStaff(actor) || holds(actor, 'COMMITTEE_LEADER')
  return members
    .filter(({ groupNo }) => seesEverybody(actor) || groups.includes(groupNo) || own?.groupNo === groupNo)
    .map(({ personId, bars, hasLeft = false, ...member }) => ({
      ...member,
      hasLeft: knowsBars && hasLeft,
      bars:
        knowsBars || personId === actor.personId
          ? bars.filter(isAssessed).map((bar) => ({ ...bar, unit: nameOf(bar.unitId) }))
          : [],
    }))
}

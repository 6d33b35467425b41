import { isStaff } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import type { AssessedUnit, Assessment, AssessmentMember } from '@/lib/domain/assessment/assessment'
import { itemsJudgedBy } from '@/lib/domain/assessment/judging'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import { assessmentWorkflow } from '@/lib/domain/assessment/workflow'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { isOpen } from '@/lib/domain/workflow'
import { readAssessment } from '@/lib/store/assessments'
import { readItems } from '@/lib/store/scheme-items'
import { open } from '@/lib/store/tx'
import { type UnitInMeeting, unitsInMeeting } from './group-marks'
import type { Query, Reading } from './query'

export type MeetingShown = {
  readonly version: number
  readonly heldOn: LocalDate
  readonly place: string
  readonly words: string
  readonly writtenBy: string
  readonly present: readonly { personId: string; name: string }[]
  readonly closed: { readonly by: string; readonly on: LocalDate } | null
}

export type GroupMeetingView = {
  readonly assessment: Pick<Assessment, 'id' | 'name' | 'state'>
  readonly groupNo: number
  readonly members: readonly (Pick<AssessmentMember, 'id' | 'name' | 'capacity' | 'leads'> & { wasPresent: boolean })[]
  readonly meeting: MeetingShown | null
  readonly units: readonly UnitInMeeting[]
  /** units of the group that whoever looks may not judge: none of their marks is his to see */
  readonly kept: number
  /** free words may speak of any unit of the group: whoever is barred from one is not given them */
  readonly keepsWords: boolean
  readonly mayRecord: boolean
  readonly mayReopen: boolean
}

type Asked = { readonly assessmentId: string; readonly groupNo: string }

/** 考核组会议: for the group and the office; of a unit whose marks are not all in, nobody is given one. */
export const getGroupMeeting: Query<Asked, GroupMeetingView> = async (reading, asked) => {
  const { tx, actor } = reading
  const assessment = await readAssessment(tx, asked.assessmentId)
  const { id, name, state, congressId } = assessment
  const groupNo = Number(asked.groupNo)
  const ofGroup = assessment.units.filter((one) => one.groupNo === groupNo)
  if (ofGroup.length === 0) throw new Refusal('not-found')
  authorize(actor, assessmentPolicy.meetInGroup, { congressId, assessment, groupNo })
  const isUnderWay = isOpen(assessmentWorkflow, state, 'settle')
  const sees = ({ unitId }: AssessedUnit) => assessmentPolicy.seeMarks(actor, { congressId, assessment, unitId })
  const seen = ofGroup.filter(sees)
  const kept = ofGroup.length - seen.length
  const written = await meetingOf(reading, id, groupNo)
  const meeting = written && { ...written, words: kept > 0 ? '' : written.words }
  const mayWrite = isUnderWay && !meeting?.closed
  const units = await unitsInMeeting(
    reading,
    assessment,
    seen,
    itemsJudgedBy('GROUP', await readItems(tx, assessment.schemeId)),
  )
  return {
    ...{ assessment: { id, name, state }, groupNo, meeting, kept, keepsWords: kept > 0 && Boolean(written?.words) },
    members: assessment.members.filter((one) => one.groupNo === groupNo).map(memberShown(meeting)),
    units: units.map((unit) => ({ ...unit, maySettle: unit.maySettle && mayWrite && meeting !== null })),
    mayRecord: mayWrite && assessmentPolicy.leadGroup(actor, { congressId, assessment, groupNo }),
    mayReopen: isUnderWay && isStaff(actor) && Boolean(meeting?.closed),
  }
}

const memberShown =
  (meeting: MeetingShown | null) =>
  ({ id, personId, name, capacity, leads }: AssessmentMember) => ({
    ...{ id, name, capacity, leads },
    wasPresent: meeting?.present.some((one) => one.personId === personId) ?? false,
  })

async function meetingOf({ tx }: Reading, assessmentId: string, groupNo: number): Promise<MeetingShown | null> {
  const [row] = await open(tx).$queryRaw<MeetingShown[]>`
    SELECT m.version, m.held_on::text AS "heldOn", m.place, m.words, w.name AS "writtenBy",
      CASE WHEN m.closed_at IS NOT NULL
        THEN json_build_object('by', c.name, 'on', (m.closed_at AT TIME ZONE g.time_zone)::date) END AS closed,
      (SELECT coalesce(json_agg(json_build_object('personId', p.id, 'name', p.name) ORDER BY p.name, p.id), '[]')
        FROM person p WHERE p.id = ANY(m.present_ids)) AS present
    FROM group_meeting m JOIN person w ON w.id = m.written_by_id JOIN congress g ON g.id = m.congress_id
      LEFT JOIN person c ON c.id = m.closed_by_id
    WHERE m.assessment_id = ${assessmentId}::uuid AND m.group_no = ${groupNo}`
  return row ?? null
}

import type { Assessment } from '@/lib/domain/assessment/assessment'
import type { Ties } from '@/lib/domain/assessment/preparing'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Moment } from '@/lib/domain/moment'
import type { UnitToAssess } from './assessment-ground'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

type Act = { readonly moment: Moment; readonly personId: string }
type Opened = Pick<
  Assessment,
  'congressId' | 'sessionId' | 'schemeId' | 'year' | 'kind' | 'name' | 'countsUntil' | 'selfDueOn' | 'marksDueOn'
>

export async function addAssessment(tx: Tx, opened: Opened, { moment, personId }: Act): Promise<string> {
  const { countsUntil, selfDueOn, marksDueOn, ...row } = opened
  const days = {
    countsUntil: dayToStore(countsUntil),
    selfDueOn: dayToStore(selfDueOn),
    marksDueOn: dayToStore(marksDueOn),
  }
  const data = { ...row, ...days, openedAt: moment.now, openedById: personId }
  return (await open(tx).assessment.create({ data, select: { id: true } })).id
}

export async function isYearAssessed(tx: Tx, year: number): Promise<boolean> {
  const found = await open(tx).$queryRaw<unknown[]>`
    SELECT FROM assessment WHERE year = ${year}::int AND kind = 'ANNUAL' AND state <> 'CANCELLED' LIMIT 1`
  return found.length > 0
}

type Grouped = UnitToAssess & { readonly groupNo: number }

export async function layOutGroups(tx: Tx, congressId: string, assessmentId: string, units: readonly Grouped[]) {
  const db = open(tx)
  await db.assessmentUnit.deleteMany({ where: { assessmentId } })
  await db.assessmentUnit.createMany({
    data: units.map(({ unitId, name: unitName, kind: unitKind, leadItems, groupNo }) => ({
      ...{ congressId, assessmentId, unitId, unitName, unitKind, leadItems, groupNo },
    })),
  })
}

export async function saveGroupOf(tx: Tx, assessmentId: string, unitId: string, groupNo: number): Promise<void> {
  await open(tx).assessmentUnit.update({
    where: { assessmentId_unitId: { assessmentId, unitId } },
    data: { groupNo },
    select: { unitId: true },
  })
}

type Named = { readonly personId: string; readonly groupNo: number; readonly capacity: string; readonly leads: boolean }

export async function addMember(tx: Tx, of: Assessment, named: Named, { bars }: Ties, { moment, personId }: Act) {
  const { id: assessmentId, congressId } = of
  const at = { namedAt: moment.now, namedById: personId }
  const db = open(tx)
  const { id } = await db.assessmentMember.create({
    data: { congressId, assessmentId, ...named, ...at },
    select: { id: true },
  })
  const barred = { memberId: id, congressId, barredAt: moment.now, barredById: personId }
  await db.assessmentBar.createMany({ data: bars.map((bar) => ({ ...barred, ...bar })) })
  return id
}

export async function takeOutMemberRow(tx: Tx, id: string, takenOutAt: Date): Promise<void> {
  await open(tx).assessmentMember.update({ where: { id }, data: { takenOutAt }, select: { id: true } })
}

type NewBar = { readonly memberId: string; readonly unitId: string; readonly ground: string; readonly words: string }

export async function addBar(tx: Tx, congressId: string, bar: NewBar, { moment, personId }: Act): Promise<void> {
  const data = { congressId, ...bar, barredAt: moment.now, barredById: personId }
  await open(tx).assessmentBar.create({ data, select: { memberId: true } })
}

export async function liftBars(tx: Tx, memberId: string, unitId: string): Promise<void> {
  await open(tx).assessmentBar.deleteMany({ where: { memberId, unitId } })
}

type Step = { readonly state: 'SELF_ASSESSED' | 'JUDGED' | 'CHECKED'; readonly now: Date; readonly until: LocalDate }

/** The next step, with the last day that belongs to it; marks never end before the self-assessment. */
export async function saveStep(tx: Tx, assessment: Assessment, step: Step): Promise<void> {
  const data = { ...rowOf(assessment, step), version: assessment.version + 1 }
  await open(tx).assessment.update({ where: { id: assessment.id }, data, select: { id: true } })
}

function rowOf({ selfDueOn, marksDueOn }: Assessment, { state, now, until }: Step) {
  const day = dayToStore(until)
  if (state === 'SELF_ASSESSED')
    return { state, selfFrom: now, selfDueOn: day, marksDueOn: until > marksDueOn ? day : dayToStore(marksDueOn) }
  if (state === 'JUDGED')
    return { state, judgingFrom: now, marksDueOn: day, selfDueOn: until < selfDueOn ? day : dayToStore(selfDueOn) }
  return { state, checkingFrom: now, checkUntil: day }
}

/** 年度考核 fixes which group of assessors reads what a unit has answered. */
export async function fixGroups(tx: Tx, { id }: Assessment): Promise<void> {
  const db = open(tx)
  await db.$executeRaw`
    UPDATE unit u SET assessment_group = n.group_no FROM assessment_unit n
     WHERE n.assessment_id = ${id}::uuid AND n.unit_id = u.id AND u.assessment_group IS DISTINCT FROM n.group_no`
  await db.$executeRaw`
    UPDATE role_grant g SET assessment_group = m.group_no FROM assessment_member m
     WHERE m.assessment_id = ${id}::uuid AND m.taken_out_at IS NULL AND g.person_id = m.person_id AND g.role = 'ASSESSOR'
       AND g.revoked_at IS NULL AND g.assessment_group IS DISTINCT FROM m.group_no`
}

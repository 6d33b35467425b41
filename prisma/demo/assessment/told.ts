import type { Role } from '@/lib/domain/access/actor'
import type { EventType } from '@/lib/domain/events'
import type { Prisma } from '@/prisma/generated/client'
import type { Book, Somebody } from '../book'
import { at, clock } from '../days'
import * as day from './calendar-of-assessment'
import type { demoGroupMeetings, demoMarks, demoOfficeValues } from './marks'
import type { demoObjections } from './objections'
import type { DemoMember } from './panel'
import type { demoSelfAssessments } from './self'

export type Named = { readonly name: string; readonly unitIds: readonly string[]; readonly assessmentId: string }
type Data = Prisma.InputJsonObject
type Tell = (type: EventType, when: Date, actor: Somebody, role: Role, data: Data) => void

/** Writes down what happened to the assessment as its commands would have. */
export const tellerOf =
  (book: Book, subjectId: string): Tell =>
  (type, when, actor, role, data) => {
    book.events.push({ type, subjectId, suggestionId: null, at: when, actor, role, data })
  }

export function tellScheme(tell: Tell, officer: Somebody, name: string, adoption: string): void {
  const { year, adoptedOn } = day
  tell('scheme.written', day.writtenAt, officer, 'DELEGATE_OFFICE', { year, name })
  tell('scheme.adopted', day.adoptedAt, officer, 'DELEGATE_OFFICE', { year, name, adoptedOn, adoption })
}

export function tellSteps(
  tell: Tell,
  officer: Somebody,
  { assessmentId, name, unitIds }: Named,
  members: readonly DemoMember[],
) {
  const of = { assessmentId, name }
  const whole = { ...of, year: day.year, assessmentKind: 'ANNUAL' }
  const by = (type: EventType, when: Date, data: Data) => tell(type, when, officer, 'DELEGATE_OFFICE', data)
  by('assessment.opened', day.openedAt, whole)
  for (const { person, groupNo } of members)
    by('assessment.member-named', day.namedAt, { ...of, member: person.name, groupNo, personIds: [person.id] })
  by('assessment.self-opened', day.selfFrom, { ...whole, selfDueOn: day.selfDueOn, unitIds: [...unitIds] })
  const personIds = members.map(({ person }) => person.id)
  by('assessment.judging-opened', day.judgingFrom, { ...whole, marksDueOn: day.marksDueOn, personIds })
  by('assessment.check-opened', day.checkingFrom, { ...whole, checkUntil: day.checkUntil, unitIds: [...unitIds] })
}

export type Staff = ReadonlyMap<
  string,
  { readonly unitName: string; readonly clerk: Somebody; readonly head: Somebody }
>
type Selfs = ReturnType<typeof demoSelfAssessments>

export function tellSelfs(tell: Tell, name: string, staff: Staff, selfs: Selfs): void {
  for (const { self } of selfs) {
    const { unitName: unit, clerk, head } = staff.get(self.unitId) as NonNullable<ReturnType<Staff['get']>>
    const { unitId, version } = self
    tell('assessment.self-saved', self.changedAt, clerk, 'UNIT_CLERK', { unit, unitId, version })
    const handedIn = { unit, unitId, name, year: day.year, version }
    tell('assessment.self-handed-in', self.handedInAt, head, 'UNIT_HEAD', handedIn)
  }
}

export type Judged = {
  readonly marks: ReturnType<typeof demoMarks>
  readonly meetings: ReturnType<typeof demoGroupMeetings>
  readonly officeValues: ReturnType<typeof demoOfficeValues>
}
export type Names = {
  readonly name: string
  readonly unitOf: (id: string) => string
  readonly itemOf: (key: string) => string
}

export function tellJudging(
  tell: Tell,
  { marks, meetings, officeValues }: Judged,
  { name, unitOf, itemOf }: Names,
  by: { readonly officer: Somebody; readonly members: ReadonlyMap<string, DemoMember> },
): void {
  for (const [first] of Map.groupBy(marks, ({ memberId, unitId }) => `${memberId} ${unitId}`).values()) {
    if (!first) continue
    const { person } = by.members.get(first.memberId) as DemoMember
    const of = { unit: unitOf(first.unitId), unitId: first.unitId }
    tell('assessment.marks-saved', new Date(first.handedInAt.getTime() - 600_000), person, 'ASSESSOR', of)
    tell('assessment.marks-handed-in', first.handedInAt, person, 'ASSESSOR', { ...of, name })
  }
  for (const { unitId, itemKey, memberId } of marks.filter(({ explanation }) => explanation)) {
    const { person } = by.members.get(memberId) as DemoMember
    const data = { unit: unitOf(unitId), unitId, name, item: itemOf(itemKey) }
    tell('assessment.mark-explained', at(day.metOn, clock(9, 15)), person, 'ASSESSOR', data)
  }
  for (const { unitId, itemKey, givenAt } of officeValues) {
    const data = { unit: unitOf(unitId), unitId, name, item: itemOf(itemKey) }
    tell('assessment.office-value-given', givenAt, by.officer, 'DELEGATE_OFFICE', data)
  }
  const leaders = [...by.members.values()].filter(({ leads }) => leads)
  for (const { meeting, settlements } of meetings) {
    const { groupNo, writtenAt } = meeting
    const leader = (leaders.find((one) => one.groupNo === groupNo) as DemoMember).person
    tell('assessment.group-met', writtenAt, leader, 'ASSESSOR', { name, groupNo })
    for (const { unitId, itemKey, settledAt } of settlements) {
      const data = { unit: unitOf(unitId), unitId, name, item: itemOf(itemKey) }
      tell('assessment.item-settled', settledAt, leader, 'ASSESSOR', data)
    }
  }
}

export function tellObjections(
  tell: Tell,
  officer: Somebody,
  staff: Staff,
  { name, unitOf, itemOf }: Names,
  objections: ReturnType<typeof demoObjections>,
): void {
  for (const { objection, corrections, dueOn } of objections) {
    const { id: objectionId, unitId, words, answer, outcome: answerOutcome } = objection
    const of = { objectionId, unit: unitOf(unitId), unitId, item: itemOf(objection.itemKey), name }
    const { head } = staff.get(unitId) as NonNullable<ReturnType<Staff['get']>>
    tell('assessment.objected', objection.raisedAt, head, 'UNIT_HEAD', { ...of, dueOn, words })
    const leftOut = corrections.map(({ factId }) => factId)
    const data = { ...of, unitIds: [unitId], answerOutcome, answer, points: null, leftOut }
    tell('assessment.objection-answered', objection.answeredAt, officer, 'DELEGATE_OFFICE', data)
  }
}

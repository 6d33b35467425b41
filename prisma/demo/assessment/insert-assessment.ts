import { assess } from '@/lib/domain/assessment/assemble'
import { reckon } from '@/lib/domain/assessment/freezing'
import { panelOf } from '@/lib/domain/assessment/panel'
import { hashOfReckoning, readAssessmentInput, saveFrozen } from '@/lib/store/assessment-results'
import { readAssessment } from '@/lib/store/assessments'
import { readCorrections } from '@/lib/store/corrections'
import { open, type Tx } from '@/lib/store/tx'
import { demoScheme } from '../assessment-scheme'
import type { Book, Somebody } from '../book'
import { momentAt } from '../days'
import { identifiers, type NewId } from '../identifiers'
import { known, type World } from '../world'
import * as day from './calendar-of-assessment'
import { demoGroupMeetings, demoMarks, demoOfficeValues } from './marks'
import { nameMembers } from './name-members'
import { demoObjections } from './objections'
import { type DemoAssessment, dateOf, demoSelfAssessments } from './self'
import * as told from './told'

const { name } = day
const schemeName = '2022年代表建议办理工作考核方案'
const adoption = '区人大常委会第四次主任会议通过'
const basis = '《山东省人民代表大会代表建议、批评和意见办理工作条例》'
const items = demoScheme.sections.flatMap((section) => section.items)
const itemOf = (key: string): string => known(new Map(items.map((item) => [item.key, item.name])), key)

/** In March, long before anybody is assessed by it. */
export async function adoptScheme2022(tx: Tx, { congressId, officer }: World, book: Book): Promise<string> {
  const id = identifiers('scheme of 2022')(day.writtenAt)
  const adopted = { adoptedAt: day.adoptedAt, adoptedOn: dateOf(day.adoptedOn), adoptedById: officer.id, adoption }
  const written = { writtenAt: day.writtenAt, writtenById: officer.id, changedAt: day.writtenAt }
  const scheme = { id, congressId, year: day.year, name: schemeName, basis, body: demoScheme as object }
  await open(tx).assessmentScheme.create({ data: { ...scheme, ...written, ...adopted }, select: { id: true } })
  told.tellScheme(told.tellerOf(book, id), officer, schemeName, adoption)
  return id
}

/** The annual assessment of 2022, from the scheme to the result; after all that it counts, ledgers included. */
export async function insertAssessment(
  tx: Tx,
  world: World,
  book: Book,
  { leaders, schemeId }: { readonly leaders: readonly Somebody[]; readonly schemeId: string },
): Promise<void> {
  const newId = identifiers('annual assessment of 2022')
  const { congressId, officer } = world
  const assessmentId = await openedAsChecked(tx, world, schemeId, newId(day.openedAt))
  const of: DemoAssessment = { congressId, assessmentId, items, units: unitsOf(world, book) }
  const tell = told.tellerOf(book, assessmentId)
  const members = await nameMembers(tx, world, book, { leaders, assessmentId, newId })
  const staff = new Map([...world.units.values()].map((unit) => [unit.unitId, unit]))
  const names = { name, itemOf, unitOf: (id: string) => known(staff, id).unitName }
  told.tellSteps(tell, officer, { assessmentId, name, unitIds: of.units.map(({ unitId }) => unitId) }, members)

  const selfs = demoSelfAssessments(of, day.selfDays, newId)
  await open(tx).selfAssessment.createMany({ data: selfs.map(({ self }) => self) })
  await open(tx).selfAssessmentItem.createMany({ data: selfs.flatMap(({ claims }) => claims) })
  told.tellSelfs(tell, name, staff, selfs)

  const judged = await judge(tx, of, officer, newId)
  const byId = new Map(members.map((one) => [one.id, one]))
  told.tellJudging(tell, judged, names, { officer, members: byId })

  const { objections, hash } = await fix(tx, of, officer, newId)
  told.tellObjections(tell, officer, staff, names, objections)
  tell('assessment.frozen', day.frozenAt, officer, 'DELEGATE_OFFICE', {
    ...{ assessmentId, name, year: day.year, assessmentKind: 'ANNUAL', hash },
    unitIds: of.units.map(({ unitId }) => unitId),
    personIds: members.map(({ person }) => person.id),
  })
}

async function openedAsChecked(tx: Tx, { congressId, officer, sessions }: World, schemeId: string, id: string) {
  const { selfFrom, judgingFrom, checkingFrom, openedAt } = day
  const stamps = { selfFrom, judgingFrom, checkingFrom, openedAt, openedById: officer.id }
  const last = { selfDueOn: dateOf(day.selfDueOn), marksDueOn: dateOf(day.marksDueOn) }
  const days = { ...last, countsUntil: dateOf(day.countsUntil), checkUntil: dateOf(day.checkUntil) }
  const of = { id, congressId, schemeId, sessionId: known(sessions, day.year), year: day.year, name }
  await open(tx).assessment.create({
    data: { ...of, kind: 'ANNUAL', state: 'CHECKED', version: 4, ...stamps, ...days },
    select: { id: true },
  })
  return id
}

/** With the parts of the year that each answers itself. */
function unitsOf({ units, sessions }: World, book: Book): DemoAssessment['units'] {
  const sessionId = known(sessions, day.year)
  const ofYear = new Set(book.suggestions.filter((one) => one.sessionId === sessionId).map(({ id }) => String(id)))
  const parts = book.assignments.filter(
    ({ suggestionId, role, endedOn }) => ofYear.has(suggestionId) && role !== 'ASSIST' && !endedOn,
  )
  return [...units.values()].map(({ unitId, clerk, head }) => ({
    ...{ unitId, clerkId: clerk.id, headId: head.id },
    parts: parts
      .filter((one) => one.unitId === unitId)
      .map(({ id, suggestionId }) => ({ suggestionId, assignmentId: String(id) })),
  }))
}

async function judge(tx: Tx, { congressId, assessmentId }: DemoAssessment, officer: Somebody, newId: NewId) {
  const { units, members } = await readAssessment(tx, assessmentId)
  const groups = [...Map.groupBy(members, ({ groupNo }) => groupNo)].map(([groupNo, ofGroup]) => ({
    groupNo,
    leaderId: String(ofGroup.find(({ leads }) => leads)?.personId),
    members: ofGroup.map(({ id, personId }) => ({ memberId: id, personId })),
    units: units
      .filter((unit) => unit.groupNo === groupNo)
      .map(({ unitId }) => ({ unitId, memberIds: panelOf({ units, members }, unitId).map(({ id }) => id) })),
  }))
  const where = { days: day.markDays, metOn: day.metOn, place: '区人大常委会机关会议室' }
  const judging = { congressId, assessmentId, items, groups, officeId: officer.id, ...where }
  const marks = demoMarks(judging, newId)
  const meetings = demoGroupMeetings(judging, newId)
  const officeValues = demoOfficeValues(judging, newId)
  const db = open(tx)
  await db.assessmentMark.createMany({ data: marks })
  await db.groupMeeting.createMany({ data: meetings.map(({ meeting }) => meeting) })
  await db.groupSettlement.createMany({ data: meetings.flatMap(({ settlements }) => settlements) })
  await db.assessmentOfficeValue.createMany({ data: officeValues })
  return { marks, meetings, officeValues }
}

/** What the units object to follows from what they lost; the result is counted as the command counts it. */
async function fix(tx: Tx, of: DemoAssessment, officer: Somebody, newId: NewId) {
  const moment = momentAt(day.frozenAt)
  const assessment = await readAssessment(tx, of.assessmentId)
  const shown = await readAssessmentInput(tx, assessment, moment.today)
  const by = { officerId: officer.id, days: day.objectionDays, answeredOn: day.answeredOn }
  const objections = demoObjections(of, assess(shown), by, newId)
  const db = open(tx)
  await db.assessmentObjection.createMany({ data: objections.map(({ objection }) => objection) })
  await db.assessmentCorrection.createMany({ data: objections.flatMap(({ corrections }) => corrections) })

  const reckoning = reckon({ ...shown, corrections: await readCorrections(tx, of.assessmentId) })
  const hash = hashOfReckoning(reckoning)
  await saveFrozen(tx, assessment, { ...reckoning, hash }, { moment, personId: officer.id })
  return { objections, hash }
}

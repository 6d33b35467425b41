import { keepBarsOfRecords, readUnitsToAssess } from '@/lib/store/assessment-ground'
import { layOutGroups } from '@/lib/store/assessment-steps'
import { readAssessment } from '@/lib/store/assessments'
import { open, type Tx } from '@/lib/store/tx'
import type { Book, Somebody } from '../book'
import type { NewId } from '../identifiers'
import { known, type World } from '../world'
import * as day from './calendar-of-assessment'
import { type DemoMember, panelOf2022 } from './panel'
import { tellerOf } from './told'

/** In the groups in which the units stand, with the bars of the records and two of their own. */
export async function nameMembers(
  tx: Tx,
  world: World,
  book: Book,
  by: { readonly leaders: readonly Somebody[]; readonly assessmentId: string; readonly newId: NewId },
): Promise<readonly DemoMember[]> {
  const { congressId, officer } = world
  const { leaders, assessmentId, newId } = by
  const groups = new Map([...world.units.values()].map(({ unitId, assessmentGroup }) => [unitId, assessmentGroup]))
  const units = await readUnitsToAssess(tx, day.year)
  const grouped = units.map((unit) => ({ ...unit, groupNo: Number(groups.get(unit.unitId)) }))
  await layOutGroups(tx, congressId, assessmentId, grouped)
  const { members, people, grants } = panelOf2022(world, book, leaders, newId)
  const db = open(tx)
  await db.person.createMany({ data: people })
  await db.roleGrant.createMany({ data: grants })
  const named = { congressId, assessmentId, namedAt: day.namedAt, namedById: officer.id }
  const rows = members.map(({ person, ...member }) => ({ ...member, ...named, personId: person.id }))
  await db.assessmentMember.createMany({ data: rows })
  await keepBarsOfRecords(tx, await readAssessment(tx, assessmentId), day.namedAt, officer.id)
  await declareBars(tx, world, book, { assessmentId, members })
  return members
}

const declared = [
  [2, 'transport', '配偶在该单位工作，本人申请回避。'],
  [5, 'finance', '女儿在该单位工作，本人申请回避。'],
] as const

async function declareBars(
  tx: Tx,
  { congressId, officer, units }: World,
  book: Book,
  { assessmentId, members }: { readonly assessmentId: string; readonly members: readonly DemoMember[] },
): Promise<void> {
  const tell = tellerOf(book, assessmentId)
  const bars = declared.flatMap(([groupNo, code, words]) => {
    const { unitId, unitName: unit } = known(units, code)
    const member = members.filter((one) => one.groupNo === groupNo).at(-1)
    if (!member) return []
    const data = { assessmentId, name: day.name, member: member.person.name, unit, unitId }
    tell('assessment.barred', day.namedAt, officer, 'DELEGATE_OFFICE', data)
    const by = { barredAt: day.namedAt, barredById: officer.id }
    return [{ memberId: member.id, unitId, congressId, ground: 'DECLARED', words, ...by }]
  })
  await open(tx).assessmentBar.createMany({ data: bars })
}

import { authorize } from '@/lib/domain/access/policy'
import { assessedUnit } from '@/lib/domain/assessment/assessed-unit'
import type { Assessment } from '@/lib/domain/assessment/assessment'
import { itemsJudgedBy } from '@/lib/domain/assessment/judging'
import {
  differencesOf,
  isOfGroup,
  type SheetReading,
  type SheetState,
  sheetStanding,
} from '@/lib/domain/assessment/marking-sheet'
import { panelOf } from '@/lib/domain/assessment/panel'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import type { Item } from '@/lib/domain/assessment/scheme'
import { assessmentWorkflow } from '@/lib/domain/assessment/workflow'
import { Refusal } from '@/lib/domain/refusal'
import { isOpen } from '@/lib/domain/workflow'
import { readAssessment } from '@/lib/store/assessments'
import { readItems } from '@/lib/store/scheme-items'
import { open } from '@/lib/store/tx'
import { type EvidenceFile, evidenceShown } from './evidence-shown'
import { type SheetRow, sheetRows } from './marking-sheets-of'
import type { Query, Reading } from './query'

export type SheetOfMember = { readonly memberId: string; readonly member: string; readonly state: SheetState }

export type SheetDesk = {
  readonly assessment: Pick<Assessment, 'id' | 'name' | 'state'>
  readonly isUnderWay: boolean
  readonly units: readonly {
    readonly unitId: string
    readonly name: string
    readonly groupNo: number
    readonly isOwnGroup: boolean
    readonly members: readonly SheetOfMember[]
  }[]
}

/** 纸质评分表 of all units, for the office: how far each is read. What a member does on the screen is not told here. */
export const listMarkingSheets: Query<string, SheetDesk> = async (reading, assessmentId) => {
  const { actor } = reading
  const assessment = await readAssessment(reading.tx, assessmentId)
  authorize(actor, assessmentPolicy.correct, assessment)
  const { id, name, state, congressId } = assessment
  const rows = new Map((await sheetRows(reading, id, null)).map((row) => [`${row.unitId} ${row.memberId}`, row]))
  const units = assessment.units.filter(({ unitId }) =>
    assessmentPolicy.enterSheet(actor, { congressId, assessment, unitId }),
  )
  const shown = units.map(({ unitId, name: unit, groupNo }) => ({
    ...{ unitId, name: unit, groupNo, isOwnGroup: isOfGroup(assessment, unitId, actor.personId) },
    members: panelOf(assessment, unitId).map(({ id: memberId, name: member }) => ({
      ...{ memberId, member, state: stateOf(rows.get(`${unitId} ${memberId}`), actor.personId) },
    })),
  }))
  return {
    assessment: { id, name, state },
    isUnderWay: isOpen(assessmentWorkflow, state, 'judge'),
    units: shown.toSorted((one, other) => Number(waits(other)) - Number(waits(one))),
  }
}

/** Where a sheet is to be read by somebody, it stands first. */
const waits = ({ members, isOwnGroup }: SheetDesk['units'][number]): boolean =>
  !isOwnGroup && members.some(({ state }) => state !== 'NONE' && state !== 'IN')

function stateOf(row: SheetRow | undefined, personId: string): SheetState {
  if (!row) return 'NONE'
  if (row.isSettled) return 'IN'
  if (row.readings.length === 0) return 'DISPUTED'
  if (sheetStanding(row.readings).state === 'DIFFERENT') return 'DIFFERENT'
  return row.readings.some((one) => one.personId === personId) ? 'MINE' : 'SECOND'
}

export type SheetReadingShown = SheetReading & { readonly by: string }

export type SheetToEnter = {
  readonly assessment: Pick<Assessment, 'id' | 'name'>
  readonly unit: { readonly unitId: string; readonly name: string }
  readonly member: { readonly memberId: string; readonly name: string }
  readonly items: readonly Item[]
  readonly state: SheetState
  readonly dispute: string
  /** both readings, only after both were made and only where they differ */
  readonly readings: readonly SheetReadingShown[]
  readonly differ: { readonly itemKeys: readonly string[]; readonly isOtherDay: boolean }
  readonly scans: readonly EvidenceFile[]
  readonly isUnderWay: boolean
  readonly mayEnter: boolean
  readonly isOwnGroup: boolean
}

type Asked = { readonly assessmentId: string; readonly unitId: string; readonly memberId: string }

/** One sheet to be read: nothing that the other has read, before both have; nothing of any other member. */
export const getMarkingSheet: Query<Asked, SheetToEnter> = async (reading, { assessmentId, unitId, memberId }) => {
  const { tx, actor } = reading
  const assessment = await readAssessment(tx, assessmentId)
  const { congressId, name, state } = assessment
  const unit = assessedUnit(assessment, unitId)
  authorize(actor, assessmentPolicy.enterSheet, { congressId, assessment, unitId })
  const member = panelOf(assessment, unitId).find((one) => one.id === memberId)
  if (!member) throw new Refusal('not-found')
  const isOwnGroup = isOfGroup(assessment, unitId, actor.personId)
  const [row] = await sheetRows(reading, assessmentId, { unitId, memberId })
  const standing = sheetStanding(row?.readings ?? [])
  const isShown = standing.state === 'DIFFERENT' && !isOwnGroup
  const isUnderWay = isOpen(assessmentWorkflow, state, 'judge')
  const items = itemsJudgedBy('GROUP', await readItems(tx, assessment.schemeId))
  return {
    ...{ assessment: { id: assessmentId, name }, unit: { unitId, name: unit.name }, items, isOwnGroup },
    member: { memberId, name: member.name },
    state: stateOf(row, actor.personId),
    dispute: row && !row.isSettled ? row.dispute : '',
    readings: isShown && row ? standing.readings.map((read) => ({ ...read, by: readerOf(row, read) })) : [],
    differ: isShown
      ? differencesOf(standing.readings[0].marks, standing.readings[1].marks)
      : { itemKeys: [], isOtherDay: false },
    scans: isOwnGroup ? [] : await scansOf(reading, { assessmentId, unitId, memberId }),
    isUnderWay,
    mayEnter: !isOwnGroup && isUnderWay && !row?.isSettled && items.length > 0,
  }
}

const readerOf = ({ readings }: SheetRow, { personId }: SheetReading): string =>
  readings.find((one) => one.personId === personId)?.by ?? ''

async function scansOf(reading: Reading, where: Asked): Promise<readonly EvidenceFile[]> {
  const rows = await open(reading.tx).assessmentFile.findMany({ where, orderBy: { id: 'asc' }, select: { id: true } })
  const named = { suggestionIds: [], fileIds: rows.map(({ id }) => id) }
  return (await evidenceShown(reading, [named]))(named).files
}

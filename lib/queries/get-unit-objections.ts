import { authorize } from '@/lib/domain/access/policy'
import { assessedUnit } from '@/lib/domain/assessment/assessed-unit'
import type { Assessment } from '@/lib/domain/assessment/assessment'
import { lastDayOf } from '@/lib/domain/assessment/correction'
import { seesObjections } from '@/lib/domain/assessment/evidence'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import type { Item } from '@/lib/domain/assessment/scheme'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { readAssessment } from '@/lib/store/assessments'
import { readWindows } from '@/lib/store/corrections'
import { readItems } from '@/lib/store/scheme-items'
import { Prisma } from '@/prisma/generated/client'
import { type ObjectionShown, objectionsShown } from './objections-shown'
import { ownPartsOf, type PartChoice } from './own-parts-of'
import type { Query } from './query'

export type UnitObjections = {
  readonly assessment: Pick<Assessment, 'id' | 'name' | 'state' | 'checkUntil'>
  readonly unit: { readonly unitId: string; readonly name: string }
  readonly objections: readonly ObjectionShown[]
  /** to which the unit may object now */
  readonly items: readonly { readonly key: string; readonly name: string }[]
  readonly itemNames: Readonly<Record<string, string>>
  readonly parts: readonly PartChoice[]
  readonly mayObject: boolean
  /** items that the office put right later than the rest was shown, each with its own last day */
  readonly later: readonly { readonly name: string; readonly until: LocalDate }[]
}

const most = 200

type Asked = { readonly assessmentId: string; readonly unitId: string }

/** 核对与异议 of one unit: what it objected to with the answers, and how long it still may. */
export const getUnitObjections: Query<Asked, UnitObjections> = async (reading, { assessmentId, unitId }) => {
  const { tx, actor, moment } = reading
  const assessment = await readAssessment(tx, assessmentId)
  const { congressId, name, state, checkUntil } = assessment
  const unit = assessedUnit(assessment, unitId)
  authorize(actor, seesObjections, { congressId, unitId })
  const windows = await readWindows(tx, assessmentId, unitId)
  const isOpenTo = ({ key }: Pick<Item, 'key'>) => moment.today <= (lastDayOf(assessment, key, windows) ?? '')
  const items = await readItems(tx, assessment.schemeId)
  const inTime = state === 'CHECKED' ? items.filter(isOpenTo) : []
  const mayObject = inTime.length > 0 && assessmentPolicy.object(actor, { congressId, assessment, unitId })
  const objections = await objectionsShown(reading, {
    where: Prisma.sql`s.assessment_id = ${assessmentId}::uuid AND s.unit_id = ${unitId}::uuid`,
    order: Prisma.sql`s.id DESC`,
    most,
  })
  const named = mayObject ? inTime : items
  return {
    assessment: { id: assessmentId, name, state, checkUntil },
    unit: { unitId, name: unit.name },
    objections,
    items: named.map((item) => ({ key: item.key, name: item.name })),
    itemNames: Object.fromEntries(items.map((item) => [item.key, item.name])),
    later: inTime.flatMap(({ key, name: item }) => {
      const until = lastDayOf(assessment, key, windows)
      return until && checkUntil && until > checkUntil ? [{ name: item, until }] : []
    }),
    parts: mayObject ? await ownPartsOf(reading, assessment, unitId) : [],
    mayObject,
  }
}

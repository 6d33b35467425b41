import { authorize } from '@/lib/domain/access/policy'
import { assessedUnit } from '@/lib/domain/assessment/assessed-unit'
import type { Assessment } from '@/lib/domain/assessment/assessment'
import { seesObjections } from '@/lib/domain/assessment/evidence'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import { readAssessment } from '@/lib/store/assessments'
import { readItems } from '@/lib/store/scheme-items'
import { Prisma } from '@/prisma/generated/client'
import { type ObjectionShown, objectionsShown } from './objections-shown'
import { ownPartsOf, type PartChoice } from './own-parts-of'
import type { Query } from './query'

export type UnitObjections = {
  readonly assessment: Pick<Assessment, 'id' | 'name' | 'state' | 'checkUntil'>
  readonly unit: { readonly unitId: string; readonly name: string }
  readonly objections: readonly ObjectionShown[]
  readonly items: readonly { readonly key: string; readonly name: string }[]
  readonly parts: readonly PartChoice[]
  readonly mayObject: boolean
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
  const isInTime = state === 'CHECKED' && checkUntil !== null && moment.today <= checkUntil
  const mayObject = isInTime && assessmentPolicy.object(actor, { congressId, assessment, unitId })
  const objections = await objectionsShown(reading, {
    where: Prisma.sql`s.assessment_id = ${assessmentId}::uuid AND s.unit_id = ${unitId}::uuid`,
    order: Prisma.sql`s.id DESC`,
    most,
  })
  const items = await readItems(tx, assessment.schemeId)
  return {
    assessment: { id: assessmentId, name, state, checkUntil },
    unit: { unitId, name: unit.name },
    objections,
    items: items.map((item) => ({ key: item.key, name: item.name })),
    parts: mayObject ? await ownPartsOf(reading, assessment, unitId) : [],
    mayObject,
  }
}

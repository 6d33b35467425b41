import type { Assessment } from '@/lib/domain/assessment/assessment'
import type { Claim, SelfAssessment } from '@/lib/domain/assessment/self'
import type { Moment } from '@/lib/domain/moment'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

type By = { readonly personId: string; readonly moment: Moment }
type OfUnit = { readonly assessment: Assessment; readonly unitId: string }

const columns = {
  id: true,
  unitId: true,
  version: true,
  handedInAt: true,
  items: {
    select: { itemKey: true, value: true, words: true, suggestionIds: true, fileIds: true },
    orderBy: { itemKey: 'asc' },
  },
} as const

/** The unit's one draft, held until commit; the first who writes finds it empty. The assessment itself stands still beside it. */
export async function lockSelf(tx: Tx, { assessment, unitId }: OfUnit, { personId, moment }: By) {
  await open(tx).$executeRaw`
    INSERT INTO self_assessment (congress_id, assessment_id, unit_id, version, changed_at, changed_by_id)
    VALUES (${assessment.congressId}::uuid, ${assessment.id}::uuid, ${unitId}::uuid, 0, ${moment.now}, ${personId}::uuid)
    ON CONFLICT (assessment_id, unit_id) DO NOTHING`
  await open(tx).$queryRaw`
    SELECT id FROM self_assessment WHERE assessment_id = ${assessment.id}::uuid AND unit_id = ${unitId}::uuid FOR UPDATE`
  const where = { assessmentId_unitId: { assessmentId: assessment.id, unitId } }
  const { items, ...row } = await open(tx).selfAssessment.findUniqueOrThrow({ where, select: columns })
  return { ...row, claims: items } satisfies SelfAssessment
}

/** So that the units are not judged while one of them still writes. */
export async function holdState(tx: Tx, assessmentId: string): Promise<void> {
  await open(tx).$queryRaw`SELECT id FROM assessment WHERE id = ${assessmentId}::uuid FOR SHARE`
}

export async function saveSelf(
  tx: Tx,
  { congressId }: Pick<Assessment, 'congressId'>,
  { id, version, claims }: SelfAssessment,
  words: string,
  { personId, moment }: By,
): Promise<void> {
  const db = open(tx)
  const changed = { version, words, changedAt: moment.now, changedById: personId }
  await db.selfAssessment.update({ where: { id }, data: changed, select: { id: true } })
  await db.selfAssessmentItem.deleteMany({ where: { selfAssessmentId: id } })
  const rows = claims.map((claim: Claim) => ({
    ...claim,
    suggestionIds: [...claim.suggestionIds],
    fileIds: [...claim.fileIds],
    selfAssessmentId: id,
    congressId,
  }))
  await db.selfAssessmentItem.createMany({ data: rows })
}

export async function saveHandingIn(tx: Tx, { id }: SelfAssessment, { personId, moment }: By): Promise<void> {
  const handed = { handedInAt: moment.now, handedInOn: dayToStore(moment.today), handedInById: personId }
  await open(tx).selfAssessment.update({ where: { id }, data: { ...handed, sentBackReason: '' }, select: { id: true } })
}

export async function saveSendingBack(tx: Tx, { id }: SelfAssessment, sentBackReason: string): Promise<void> {
  const undone = { handedInAt: null, handedInOn: null, handedInById: null }
  await open(tx).selfAssessment.update({ where: { id }, data: { ...undone, sentBackReason }, select: { id: true } })
}

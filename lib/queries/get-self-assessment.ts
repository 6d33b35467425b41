import { worksAt } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { assessedUnit } from '@/lib/domain/assessment/assessed-unit'
import type { Assessment } from '@/lib/domain/assessment/assessment'
import { seesSelf } from '@/lib/domain/assessment/evidence'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import type { Item } from '@/lib/domain/assessment/scheme'
import { type Claim, type ClaimKind, claimKindOf, judgedItems } from '@/lib/domain/assessment/self'
import { assessmentWorkflow } from '@/lib/domain/assessment/workflow'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { isOpen } from '@/lib/domain/workflow'
import { readAssessment } from '@/lib/store/assessments'
import { readItems } from '@/lib/store/scheme-items'
import { open } from '@/lib/store/tx'
import { evidenceShown, type Shown } from './evidence-shown'
import { ownPartsOf, type PartChoice } from './own-parts-of'
import type { Query, Reading } from './query'

export type ItemShown = Pick<Item, 'key' | 'name' | 'note' | 'kind' | 'max'> & { readonly claimKind: ClaimKind }
export type ClaimShown = Claim & Shown

export type SelfView = {
  readonly assessment: Pick<Assessment, 'id' | 'name' | 'state' | 'selfDueOn'>
  readonly unit: { readonly unitId: string; readonly name: string }
  readonly items: readonly ItemShown[]
  readonly computed: readonly ItemShown[]
  /** null: nothing is written, or it is not handed in and not one's own */
  readonly draft: Draft | null
  readonly parts: readonly PartChoice[]
  readonly isOwn: boolean
  readonly mayWrite: boolean
  readonly mayHandIn: boolean
  readonly maySendBack: boolean
}

export type Draft = {
  readonly version: number
  readonly words: string
  readonly changedBy: string
  readonly changedAt: string
  readonly handedIn: { readonly by: string; readonly on: LocalDate } | null
  readonly sentBackReason: string
  readonly claims: readonly ClaimShown[]
}

type Asked = { readonly assessmentId: string; readonly unitId: string }

/** 自评: for the unit to write, for the committee and its judges to read. */
export const getSelfAssessment: Query<Asked, SelfView> = async (reading, { assessmentId, unitId }) => {
  const { tx, actor } = reading
  const assessment = await readAssessment(tx, assessmentId)
  const of = { congressId: assessment.congressId, assessment, unitId }
  const unit = assessedUnit(assessment, unitId)
  authorize(actor, seesSelf, of)
  const items = await readItems(tx, assessment.schemeId)
  const judged = judgedItems(items)
  const draft = await draftOf(reading, { assessmentId, unitId })
  const isOwn = worksAt(actor, unitId)
  const isUnderWay = isOpen(assessmentWorkflow, assessment.state, 'assessOneself')
  const mayWrite = isUnderWay && isOwn && !draft?.handedIn
  return {
    assessment: {
      ...{ id: assessmentId, name: assessment.name, state: assessment.state, selfDueOn: assessment.selfDueOn },
    },
    unit: { unitId, name: unit.name },
    items: judged.map(itemShown),
    computed: items.filter((item) => !judged.includes(item)).map(itemShown),
    draft: isOwn || draft?.handedIn ? draft : null,
    parts: mayWrite ? await ownPartsOf(reading, assessment, unitId) : [],
    isOwn,
    mayWrite,
    mayHandIn: mayWrite && assessmentPolicy.handInSelf(actor, of),
    maySendBack: isUnderWay && draft?.handedIn != null && assessmentPolicy.decide(actor, assessment),
  }
}

const itemShown = (item: Item): ItemShown => {
  const { key, name, note, kind, max } = item
  return { key, name, note, kind, max, claimKind: claimKindOf(item) }
}

type Row = Omit<Draft, 'claims'> & { readonly claims: readonly Claim[] }

async function draftOf(reading: Reading, { assessmentId, unitId }: Asked): Promise<Draft | null> {
  const [row] = await open(reading.tx).$queryRaw<Row[]>`
    SELECT a.version, a.words, p.name AS "changedBy", a.changed_at AS "changedAt", a.sent_back_reason AS "sentBackReason",
      CASE WHEN a.handed_in_at IS NOT NULL THEN json_build_object('by', h.name, 'on', a.handed_in_on) END AS "handedIn",
      (SELECT coalesce(json_agg(json_build_object('itemKey', i.item_key, 'value', i.value, 'words', i.words,
          'suggestionIds', i.suggestion_ids, 'fileIds', i.file_ids) ORDER BY i.item_key), '[]')
        FROM self_assessment_item i WHERE i.self_assessment_id = a.id) AS claims
    FROM self_assessment a JOIN person p ON p.id = a.changed_by_id LEFT JOIN person h ON h.id = a.handed_in_by_id
    WHERE a.assessment_id = ${assessmentId}::uuid AND a.unit_id = ${unitId}::uuid`
  if (!row) return null
  const shownOf = await evidenceShown(reading, row.claims)
  const changedAt = new Date(row.changedAt).toISOString()
  return { ...row, changedAt, claims: row.claims.map((claim) => ({ ...claim, ...shownOf(claim) })) }
}

import { authorize } from '@/lib/domain/access/policy'
import type { Assessment } from '@/lib/domain/assessment/assessment'
import { itemIn } from '@/lib/domain/assessment/objection'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import type { Item } from '@/lib/domain/assessment/scheme'
import { Refusal } from '@/lib/domain/refusal'
import { readAssessmentObjection } from '@/lib/store/assessment-objections'
import { readAssessment } from '@/lib/store/assessments'
import { readItems } from '@/lib/store/scheme-items'
import { Prisma } from '@/prisma/generated/client'
import { type FactChoice, factChoices } from './fact-choices'
import { type ObjectionShown, objectionsShown } from './objections-shown'
import type { Query } from './query'

export type ObjectionToAnswer = {
  readonly assessment: Pick<Assessment, 'id' | 'name'>
  readonly objection: ObjectionShown
  readonly item: Pick<Item, 'name' | 'note' | 'kind' | 'max'>
  /** what may be left out of a computed item */
  readonly facts: readonly FactChoice[]
  readonly isOpen: boolean
}

/** For the office: one objection, with what its answer can put right. */
export const getAssessmentObjection: Query<string, ObjectionToAnswer> = async (reading, objectionId) => {
  const { tx, actor } = reading
  const { assessmentId, unitId, itemKey } = await readAssessmentObjection(tx, objectionId)
  const assessment = await readAssessment(tx, assessmentId)
  authorize(actor, assessmentPolicy.decide, assessment)
  const where = Prisma.sql`s.id = ${objectionId}::uuid`
  const [objection] = await objectionsShown(reading, { where, order: Prisma.sql`s.id`, most: 1 })
  if (!objection) throw new Refusal('not-found')
  const item = itemIn(await readItems(tx, assessment.schemeId), itemKey)
  const isOpen = objection.outcome === null && assessment.state === 'CHECKED'
  const { name, note, kind, max, source } = item
  return {
    assessment: { id: assessmentId, name: assessment.name },
    objection,
    item: { name, note, kind, max },
    facts: isOpen && source === 'COMPUTED' ? await factChoices(reading, assessment, unitId) : [],
    isOpen,
  }
}

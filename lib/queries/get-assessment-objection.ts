import { authorize } from '@/lib/domain/access/policy'
import type { Assessment } from '@/lib/domain/assessment/assessment'
import { itemIn } from '@/lib/domain/assessment/objection'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import type { Item } from '@/lib/domain/assessment/scheme'
import { Refusal } from '@/lib/domain/refusal'
import { readAssessmentObjection } from '@/lib/store/assessment-objections'
import { readAssessment } from '@/lib/store/assessments'
import { readFactsOf } from '@/lib/store/own-parts'
import { readItems } from '@/lib/store/scheme-items'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { type LeftOut, type ObjectionShown, objectionsShown } from './objections-shown'
import type { Query, Reading } from './query'

export type FactChoice = LeftOut & { readonly id: string }

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
    facts: isOpen && source === 'COMPUTED' ? await factsOf(reading, assessment, unitId) : [],
    isOpen,
  }
}

/** Parts, promises and meetings that the unit's year is counted from. */
async function factsOf({ tx }: Reading, assessment: Assessment, unitId: string): Promise<FactChoice[]> {
  const { parts, promises, attendances } = await readFactsOf(tx, assessment, unitId)
  const ids = [...parts, ...promises, ...attendances].map(({ id }) => id)
  return open(tx).$queryRaw<FactChoice[]>`
    SELECT a.id, concat_ws(' ', s.number_text, s.title) AS title, NULL AS promise, NULL::int AS ordinal FROM assignment a JOIN suggestion s ON s.id = a.suggestion_id WHERE a.id = ANY(${ids}::uuid[])
    UNION ALL SELECT c.id, NULL, c.text, NULL FROM commitment c WHERE c.id = ANY(${ids}::uuid[])
    UNION ALL SELECT g.id, NULL, NULL, h.ordinal FROM reply_meeting_guest g JOIN reply_meeting h ON h.id = g.meeting_id WHERE g.id = ANY(${ids}::uuid[])
    ORDER BY 4, 2, 3, 1`
}

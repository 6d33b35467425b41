import { authorize } from '@/lib/domain/access/policy'
import type { Assessment } from '@/lib/domain/assessment/assessment'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import type { AssessmentObjectionFilter } from '@/lib/schemas/self-assessment'
import { readAssessment } from '@/lib/store/assessments'
import { readItems } from '@/lib/store/scheme-items'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { beyond, countLimit, type Order, orderBy, type Page, pageOf, placeSchema, rowsIn } from './keyset'
import { type ObjectionShown, objectionsShown } from './objections-shown'
import type { Query, Reading } from './query'

export type ObjectionDesk = Page<ObjectionShown> & {
  readonly assessment: Pick<Assessment, 'id' | 'name' | 'state'>
  readonly itemNames: Readonly<Record<string, string>>
  readonly open: number
  readonly answered: number
}

type Asked = { readonly assessmentId: string; readonly filter: AssessmentObjectionFilter }

/** The office's queue, the oldest first; what is answered the newest first. */
export const listAssessmentObjections: Query<Asked, ObjectionDesk> = async (reading, { assessmentId, filter }) => {
  const assessment = await readAssessment(reading.tx, assessmentId)
  authorize(reading.actor, assessmentPolicy.decide, assessment)
  const place = placeSchema.parse(filter.page)
  const isOpen = filter.which === 'open'
  const order: Order = { type: 'uuid', direction: isOpen ? 'ascending' : 'descending' }
  const answered = isOpen ? Prisma.sql`s.outcome IS NULL` : Prisma.sql`s.outcome IS NOT NULL`
  const rows = await objectionsShown(reading, {
    where: Prisma.sql`s.assessment_id = ${assessmentId}::uuid AND ${answered} AND ${beyond(order, place)}`,
    order: orderBy(order, place),
    most: rowsIn(reading) + 1,
  })
  const items = await readItems(reading.tx, assessment.schemeId)
  return {
    ...pageOf(rows, place, () => null, rowsIn(reading)),
    ...(await counts(reading, assessmentId)),
    assessment: { id: assessmentId, name: assessment.name, state: assessment.state },
    itemNames: Object.fromEntries(items.map(({ key, name }) => [key, name])),
  }
}

async function counts({ tx }: Reading, assessmentId: string): Promise<{ open: number; answered: number }> {
  const [row] = await open(tx).$queryRaw<[{ open: number; answered: number }]>`
    SELECT count(*) FILTER (WHERE outcome IS NULL)::int AS open, count(*) FILTER (WHERE outcome IS NOT NULL)::int AS answered
    FROM (SELECT outcome FROM assessment_objection WHERE assessment_id = ${assessmentId}::uuid LIMIT ${countLimit}) o`
  return row
}

import type { Assessment } from '@/lib/domain/assessment/assessment'
import {
  type Given,
  type HandedInMark,
  type JudgedOfUnit,
  judgedOf,
  type OfficeValue,
  type Settled,
} from '@/lib/domain/assessment/judged'
import { readItems } from './scheme-items'
import { open, type Tx } from './tx'

/** Marks of a unit that are not open yet are in none of it, whoever asks. */
export async function readJudged(tx: Tx, assessment: Assessment): Promise<JudgedOfUnit[]> {
  return judgedOf(assessment, await readItems(tx, assessment.schemeId), await readGiven(tx, assessment.id))
}

/** Not for a page: it holds what is still blind. */
export const readHandedIn = (tx: Tx, assessmentId: string): Promise<HandedInMark[]> =>
  open(tx).$queryRaw<HandedInMark[]>`
    SELECT unit_id AS "unitId", item_key AS "itemKey", member_id AS "memberId", value FROM assessment_mark
    WHERE assessment_id = ${assessmentId}::uuid AND handed_in_at IS NOT NULL ORDER BY unit_id, item_key, member_id`

async function readGiven(tx: Tx, assessmentId: string): Promise<Given> {
  const db = open(tx)
  const settlements = await db.$queryRaw<Settled[]>`
    SELECT unit_id AS "unitId", item_key AS "itemKey", points FROM group_settlement
    WHERE assessment_id = ${assessmentId}::uuid AND taken_back_at IS NULL ORDER BY unit_id, item_key`
  const officeValues = await db.$queryRaw<OfficeValue[]>`
    SELECT unit_id AS "unitId", item_key AS "itemKey", value FROM assessment_office_value
    WHERE assessment_id = ${assessmentId}::uuid AND replaced_at IS NULL ORDER BY unit_id, item_key`
  return { marks: await readHandedIn(tx, assessmentId), settlements, officeValues }
}

import type { AssessmentResult } from '@/lib/domain/assessment/result'
import { annualResult, frozenBands, vetoGround } from '@/lib/store/award-ground'
import { assessedUnitIds, whoNominates } from '@/lib/store/award-hearers'
import { open, type Tx } from '@/lib/store/tx'
import { year } from '../assessment/calendar-of-assessment'
import type { Book, Somebody } from '../book'
import { identifiers } from '../identifiers'
import type { World } from '../world'
import { callRow, candidateRows, objectionRows } from './award-rows'
import { demoNominees } from './nominees'
import { awardPlans } from './plans'
import { playAward } from './play-award'
import { tellAward } from './tell-award'

/** 评选表扬 of 2022, on the frozen year: units commended, suggestions in public notice, workers waiting for an answer. */
export async function insertAwards(tx: Tx, world: World, book: Book, leaders: readonly Somebody[]): Promise<void> {
  const { congressId, officer } = world
  const annual = await annualResult(tx, year)
  if (!annual) throw new Error('the year is not frozen')
  const db = open(tx)
  const ground = await vetoGround(tx, annual.id)
  const bands = await frozenBands(tx, annual.id)
  const unitIds = await assessedUnitIds(tx, annual.id)
  const [row] = await db.$queryRaw<{ result: AssessmentResult }[]>`
    SELECT result::jsonb AS result FROM assessment WHERE id = ${annual.id}::uuid`
  if (!row) throw new Error('the year has no result')
  const field = { world, leaders, ground, result: row.result }
  const of = { congressId, assessmentId: annual.id, year, ground, bands, officerId: officer.id }
  for (const plan of awardPlans) {
    const nominees = await demoNominees(tx, plan, field)
    const call = playAward(plan, nominees, { ...of, newId: identifiers(`award ${plan.kind} of 2022`) })
    await db.awardCall.createMany({ data: [callRow(call, officer.id)] })
    await db.awardCandidate.createMany({ data: candidateRows(call) })
    await db.awardObjection.createMany({ data: objectionRows(call) })
    const asked = await whoNominates(tx, plan.kind, annual.id)
    tellAward(book, call, nominees, { officer, asked, unitIds })
  }
}

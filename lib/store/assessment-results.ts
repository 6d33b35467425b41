import type { AssessmentInput } from '@/lib/domain/assessment/assemble'
import type { Assessment } from '@/lib/domain/assessment/assessment'
import type { Reckoning } from '@/lib/domain/assessment/freezing'
import { earlierOf, type LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Moment } from '@/lib/domain/moment'
import { readScheme } from './assessment-schemes'
import { readCorrections } from './corrections'
import { dayToStore } from './days'
import { hashOfText } from './hash-of-text'
import { readJudged } from './judged-values'
import { open, type Tx } from './tx'
import { readUnitFacts } from './unit-facts'

/** All that a result follows from today; what has not happened yet counts nothing, whatever the day of reckoning. */
export async function readAssessmentInput(tx: Tx, assessment: Assessment, today: LocalDate): Promise<AssessmentInput> {
  const countsUntil = earlierOf(assessment.countsUntil, today)
  return {
    scheme: (await readScheme(tx, assessment.schemeId)).body,
    units: await readUnitFacts(tx, { ...assessment, countsUntil }),
    judged: await readJudged(tx, assessment),
    corrections: await readCorrections(tx, assessment.id),
  }
}

/** Of input and result together: whoever changes either has another. */
export const hashOfReckoning = ({ input, result }: Reckoning): string => hashOfText(`${input}\n${result}`)

export type Frozen = Reckoning & { readonly hash: string }

/** Nothing before it is frozen. */
export async function readFrozen(tx: Tx, id: string): Promise<Frozen | null> {
  const [row] = await open(tx).$queryRaw<Frozen[]>`
    SELECT input, result, hash FROM assessment WHERE id = ${id}::uuid AND state = 'FROZEN' AND input IS NOT NULL AND result IS NOT NULL`
  return row ?? null
}

export async function saveFrozen(
  tx: Tx,
  { id, version }: Assessment,
  { input, result, hash }: Frozen,
  by: { readonly moment: Moment; readonly personId: string },
): Promise<void> {
  const { now, today } = by.moment
  const frozen = { frozenAt: now, frozenOn: dayToStore(today), frozenById: by.personId }
  await open(tx).assessment.update({
    where: { id },
    data: { state: 'FROZEN', version: version + 1, input, result, hash, ...frozen },
    select: { id: true },
  })
}

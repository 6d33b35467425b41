import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { LookOutcome, LookRemark } from '@/lib/domain/suggestion/looking'
import { Prisma } from '@/prisma/generated/client'

/** What came of the delegation's look; whoever shows it asks first whether it may be seen. */
export type LookView = {
  readonly delegation: string
  readonly askedOn: LocalDate
  readonly untilOn: LocalDate
  readonly outcome: LookOutcome | null
  /** the delegation has it now; else, without an outcome, it went on without a word */
  readonly isPending: boolean
  readonly endedOn: LocalDate | null
  readonly by: string | null
  readonly remarks: readonly LookRemark[]
  readonly opinion: string
}

/** Over `suggestion s`. */
export const lookOf = Prisma.sql`(SELECT json_build_object('delegation', v.name, 'askedOn', k.asked_on, 'untilOn', k.until_on, 'outcome', k.outcome, 'isPending', k.outcome IS NULL AND s.status = 'DELEGATION_REVIEW',
    'endedOn', k.ended_on, 'by', e.name, 'remarks', k.remarks, 'opinion', k.opinion)
  FROM first_look k JOIN delegation v ON v.id = k.delegation_id LEFT JOIN person e ON e.id = k.ended_by_id WHERE k.suggestion_id = s.id)`

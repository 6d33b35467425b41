import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { KeyGround, KeyOutcome } from '@/lib/domain/key-suggestion/nomination'
import { Prisma } from '@/prisma/generated/client'

export type HeldMeeting = { readonly name: string; readonly heldOn: LocalDate; readonly minutesNumber: string }

/** One nomination as it is shown; whoever shows it asks first whether it may be seen. */
export type KeyView = {
  readonly id: string
  readonly grounds: readonly KeyGround[]
  readonly reason: string
  readonly proposer: string
  readonly nominatedOn: LocalDate
  readonly outcome: KeyOutcome | null
  readonly outcomeReason: string
  readonly meeting: HeldMeeting | null
  readonly leader: string | null
  readonly governmentLeader: string
  readonly supervisingOffice: string
  readonly progressDays: number | null
  readonly revokedOn: LocalDate | null
  readonly revokeReason: string
}

/** Over `key_nomination n` with its `directors_meeting m` and its leader `b`. */
export const keyJson = Prisma.sql`json_build_object('id', n.id, 'grounds', n.grounds, 'reason', n.reason, 'proposer', n.proposer, 'nominatedOn', n.nominated_on,
  'outcome', n.outcome, 'outcomeReason', n.outcome_reason,
  'meeting', CASE WHEN m.id IS NOT NULL THEN json_build_object('name', m.name, 'heldOn', m.held_on, 'minutesNumber', m.minutes_number) END,
  'leader', b.name, 'governmentLeader', n.government_leader, 'supervisingOffice', n.supervising_office, 'progressDays', n.progress_days,
  'revokedOn', n.revoked_on, 'revokeReason', n.revoke_reason)`

export const keyTables = Prisma.sql`key_nomination n LEFT JOIN directors_meeting m ON m.id = n.meeting_id LEFT JOIN person b ON b.id = n.leader_id`

/** Of `suggestion s` the one that is open or in force. */
export const keyOf = Prisma.sql`(SELECT ${keyJson} FROM ${keyTables}
  WHERE n.suggestion_id = s.id AND (n.outcome IS NULL OR (n.outcome = 'FIXED' AND n.revoked_at IS NULL)))`

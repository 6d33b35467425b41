import type { Due } from '@/lib/domain/deadlines/due'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { open, type Tx } from './tx'
import type { AwaitedVoice } from './voice-reminders'

export type ProvisionalVoice = Omit<AwaitedVoice, 'taken' | 'unitKind'> & {
  readonly delegateId: string | null
  readonly decidedOn: LocalDate
}

/** Passed to a unit for a day that the holiday notice of its year had not settled; held until commit. */
export const findProvisionalVoices = (tx: Tx): Promise<ProvisionalVoice[]> => open(tx).$queryRaw<ProvisionalVoice[]>`
  SELECT v.id, v.year, v.number, v.channel, v.delegate_id AS "delegateId", v.decided_on::text AS "decidedOn", v.due_on::text AS "dueOn",
    u.id AS "unitId", u.name AS "unitName"
  FROM voice_item v JOIN unit u ON u.id = v.unit_id
  WHERE v.state = 'PASSED' AND v.due_is_provisional ORDER BY v.due_on, v.id LIMIT 200 FOR UPDATE OF v SKIP LOCKED`

export async function settleVoice(tx: Tx, id: string, { day, provisional }: Due): Promise<void> {
  await open(tx).$executeRaw`
    UPDATE voice_item SET due_on = ${day}::date, due_is_provisional = ${provisional}, version = version + 1 WHERE id = ${id}::uuid`
}

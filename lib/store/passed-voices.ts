import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Taker } from '@/lib/domain/unit/pass-on'
import { voiceFacts } from '@/lib/domain/voice/numbered'
import type { VoiceItem } from '@/lib/domain/voice/voice'
import { Prisma } from '@/prisma/generated/client'
import type { NewEvent } from './events'
import { open, type Tx } from './tx'

/** Of `voice_item v`: passed on, and the answer is not given or only begun. */
export const isAwaited = Prisma.sql`(v.state = 'PASSED'
  OR v.state = 'ENDED' AND v.ending IN ('PASSED_TO_TOWN', 'PASSED_TO_UNIT') AND v.result = 'IN_PROGRESS')`

export type PassedVoice = Pick<VoiceItem, 'id' | 'year' | 'number' | 'channel' | 'delegateId'> & {
  readonly dueOn: LocalDate
}

/** What the ended units had to answer the taker answers, by the same day. */
export function passVoices(tx: Tx, unitIds: readonly string[], { unitId, unitKind }: Taker): Promise<PassedVoice[]> {
  const ending = unitKind === 'TOWN' ? 'PASSED_TO_TOWN' : 'PASSED_TO_UNIT'
  return open(tx).$queryRaw<PassedVoice[]>`
    UPDATE voice_item v SET unit_id = ${unitId}::uuid, ending = ${ending}, version = v.version + 1
     WHERE v.unit_id = ANY(${[...unitIds]}::uuid[]) AND ${isAwaited}
    RETURNING v.id, v.year, v.number, v.channel, v.delegate_id AS "delegateId", v.due_on::text AS "dueOn"`
}

export const eventOfPassedVoice = (voice: PassedVoice, { unitId, unitName }: Taker, at: Date): NewEvent => ({
  type: 'voice.passed',
  subjectId: voice.id,
  at,
  data: { ...voiceFacts(voice), unit: unitName, unitIds: [unitId], dueOn: voice.dueOn },
})

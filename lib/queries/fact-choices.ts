import type { Assessment } from '@/lib/domain/assessment/assessment'
import { readFactsOf } from '@/lib/store/own-parts'
import { open } from '@/lib/store/tx'
import type { LeftOut } from './objections-shown'
import type { Reading } from './query'

export type FactChoice = LeftOut & { readonly id: string }

/** Parts, promises and meetings that the unit's year is counted from. */
export async function factChoices({ tx }: Reading, assessment: Assessment, unitId: string): Promise<FactChoice[]> {
  const { parts, promises, attendances } = await readFactsOf(tx, assessment, unitId)
  const ids = [...parts, ...promises, ...attendances].map(({ id }) => id)
  return open(tx).$queryRaw<FactChoice[]>`
    SELECT a.id, concat_ws(' ', s.number_text, s.title) AS title, NULL AS promise, NULL::int AS ordinal FROM assignment a JOIN suggestion s ON s.id = a.suggestion_id WHERE a.id = ANY(${ids}::uuid[])
    UNION ALL SELECT c.id, NULL, c.text, NULL FROM commitment c WHERE c.id = ANY(${ids}::uuid[])
    UNION ALL SELECT g.id, NULL, NULL, h.ordinal FROM reply_meeting_guest g JOIN reply_meeting h ON h.id = g.meeting_id WHERE g.id = ANY(${ids}::uuid[])
    ORDER BY 4, 2, 3, 1`
}

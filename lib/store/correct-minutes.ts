import type { Meeting } from '@/lib/domain/meeting/meeting'
import type { MinutesWords } from '@/lib/domain/meeting/minutes'
import { addMinutesVersion, readLatestMinutes } from './meeting-minutes'
import type { Tx } from './tx'

type Correction = {
  readonly reason: string
  readonly at: Date
  readonly personId: string
  readonly words?: MinutesWords
}

/** The minutes as they are after what was corrected, with the words that stood unless these are corrected. */
export async function correctMinutes(
  tx: Tx,
  { id, congressId }: Meeting,
  { words, ...by }: Correction,
): Promise<number> {
  const { introduction = '', closing = '' } = words ?? (await readLatestMinutes(tx, id)) ?? {}
  return addMinutesVersion(tx, { congressId, meetingId: id, introduction, closing, ...by })
}

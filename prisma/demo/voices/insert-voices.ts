import { open, type Tx } from '@/lib/store/tx'
import type { VoiceBook } from './play-voices'

/** In three statements; the counter of the year goes on after the last number. */
export async function insertVoices(tx: Tx, congressId: string, { activities, sheets, voices }: VoiceBook) {
  const db = open(tx)
  await db.activity.createMany({ data: activities })
  await db.activityDelegate.createMany({ data: sheets })
  await db.voiceItem.createMany({ data: voices })
  await db.$executeRaw`
    INSERT INTO paper_counter (congress_id, kind, year, last_number) VALUES (${congressId}::uuid, 'VOICE', 2022, ${voices.length})
    ON CONFLICT (congress_id, kind, year) DO UPDATE SET last_number = greatest(paper_counter.last_number, excluded.last_number)`
}

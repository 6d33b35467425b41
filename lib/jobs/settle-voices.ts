import { dueOn } from '@/lib/domain/deadlines/due'
import { requiredLimit } from '@/lib/domain/deadlines/rules'
import type { Moment } from '@/lib/domain/moment'
import { voiceFacts } from '@/lib/domain/voice/numbered'
import { readRules } from '@/lib/store/calendar'
import { recordSystemEvent } from '@/lib/store/events'
import { findProvisionalVoices, settleVoice } from '@/lib/store/provisional-voices'
import type { Tx } from '@/lib/store/tx'

/** Once the holiday notice of the year is confirmed the last day of a voice stands; where it is another, its unit hears. */
export async function settleVoices(tx: Tx, congressId: string, { now: at }: Moment): Promise<void> {
  const rules = await readRules(tx)
  for (const voice of await findProvisionalVoices(tx)) {
    const due = dueOn(requiredLimit(rules, 'member-opinion', voice.decidedOn), voice.decidedOn, rules.calendar)
    if (due.provisional) continue
    await settleVoice(tx, voice.id, due)
    if (due.day === voice.dueOn) continue
    const data = { ...voiceFacts(voice), unit: voice.unitName, unitIds: [voice.unitId], dueOn: due.day }
    await recordSystemEvent(tx, congressId, { type: 'voice.passed', subjectId: voice.id, at, data })
  }
}

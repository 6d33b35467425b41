import type { UnitKind } from '@/lib/domain/assignment/assignment'
import type { Due, Ladder } from '@/lib/domain/deadlines/ladder'
import { addDays, type LocalDate } from '@/lib/domain/deadlines/local-date'
import type { VoiceChannel } from '@/lib/domain/voice/voice'
import { open, type Tx } from './tx'

export type AwaitedVoice = {
  readonly id: string
  readonly year: number
  readonly number: number
  readonly channel: VoiceChannel
  readonly dueOn: LocalDate
  readonly unitId: string
  readonly unitName: string
  readonly unitKind: UnitKind
  /** steps of this last day that were told or passed over */
  readonly taken: readonly number[]
}

const mostAtOnce = 200

/** Passed to a unit and near or past their day, with a step that nobody took; held until commit, those under work left for the next run. */
export function findAwaitedVoices(tx: Tx, ladder: Ladder, today: LocalDate): Promise<AwaitedVoice[]> {
  const days = ladder.map(({ day }) => day)
  const horizon = addDays(today, -Math.min(0, ...days))
  return open(tx).$queryRaw<AwaitedVoice[]>`
    SELECT v.id, v.year, v.number, v.channel, v.due_on::text AS "dueOn", u.id AS "unitId", u.name AS "unitName", u.kind AS "unitKind",
      ARRAY(SELECT r.step FROM voice_reminder r WHERE r.voice_id = v.id AND r.due_on = v.due_on) AS taken
    FROM voice_item v JOIN unit u ON u.id = v.unit_id
    WHERE v.state = 'PASSED' AND v.due_on <= ${horizon}::date
      AND EXISTS (SELECT FROM unnest(${days}::int[]) AS l(day) WHERE v.due_on + l.day <= ${today}::date
        AND NOT EXISTS (SELECT FROM voice_reminder r WHERE r.voice_id = v.id AND r.due_on = v.due_on AND r.step = l.day))
    ORDER BY v.due_on, v.id LIMIT ${mostAtOnce} FOR UPDATE OF v SKIP LOCKED`
}

/** Whether the newest step is ours: of two workers the second writes nothing. */
export async function takeVoiceSteps(
  tx: Tx,
  congressId: string,
  { id, dueOn }: AwaitedVoice,
  { sent, passedOver }: Due,
  at: Date,
): Promise<boolean> {
  const steps = [
    ...passedOver.map(({ day }) => ({ step: day, outcome: 'PASSED_OVER' })),
    ...(sent ? [{ step: sent.day, outcome: 'SENT' }] : []),
  ]
  const taken = await open(tx).$queryRaw<{ outcome: string }[]>`
    INSERT INTO voice_reminder (voice_id, due_on, step, congress_id, outcome, at)
    SELECT ${id}::uuid, ${dueOn}::date, t.step, ${congressId}::uuid, t.outcome, ${at}
      FROM jsonb_to_recordset(${JSON.stringify(steps)}::jsonb) AS t(step int, outcome text)
    ON CONFLICT DO NOTHING RETURNING outcome`
  return taken.some(({ outcome }) => outcome === 'SENT')
}

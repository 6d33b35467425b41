import { isLadderSilent } from '@/lib/domain/deadlines/ladder-watch'
import { type CalendarDay, workingCalendar } from '@/lib/domain/deadlines/working-days'
import { open, type Tx } from './tx'

/** Whether the ladder of each congress is looked through; by the holidays that came with the software, for whoever has no congress. */
export async function areLaddersRunning(tx: Tx, now: Date): Promise<boolean> {
  const [read] = await open(tx).$queryRaw<
    { runs: { timeZone: string; ranAt: string | null }[]; days: CalendarDay[] }[]
  >`
    SELECT (SELECT coalesce(json_agg(json_build_object('timeZone', r.time_zone, 'ranAt', r.ran_at)), '[]') FROM access.ladder_runs() r) AS runs,
      (SELECT coalesce(json_agg(json_build_object('day', d.day, 'kind', d.kind, 'name', d.name)), '[]') FROM calendar_day d
        WHERE d.day BETWEEN ${now}::timestamptz::date - 1 AND ${now}::timestamptz::date + 1) AS days`
  const { runs, days } = read ?? { runs: [], days: [] }
  const calendar = workingCalendar([], days)
  return runs.every(({ timeZone, ranAt }) => !isLadderSilent(ranAt ? new Date(ranAt) : null, now, timeZone, calendar))
}

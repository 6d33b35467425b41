import type { EventType } from '@/lib/domain/events'
import { open } from '@/lib/store/tx'
import type { Reading } from './query'

export type ReportHappening = {
  id: string
  type: EventType
  at: Date
  by: string | null
  data: Record<string, unknown>
}

/** Every step of a report, the first first; savings of the draft are nobody's history. */
export const reportHappenings = ({ tx }: Pick<Reading, 'tx'>, reportId: string): Promise<ReportHappening[]> =>
  open(tx).$queryRaw<ReportHappening[]>`
    SELECT e.id, e.type, e.at, e.actor_name AS by, e.data FROM event e
     WHERE e.subject_id = ${reportId}::uuid AND e.suggestion_id IS NULL AND e.type NOT IN ('special-report.saved', 'special-report.taken')
     ORDER BY e.sequence`

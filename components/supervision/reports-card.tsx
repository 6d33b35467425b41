import { Card } from '@/components/ui/card'
import type { ReportView } from '@/lib/queries/supervision-view'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

/** What came of it, and what the directors' meeting said to it. */
export function ReportsCard({ reports: all, words }: { reports: readonly ReportView[]; words: Words }) {
  const { reports } = words.supervision
  const { language } = words
  return (
    <Card title={reports.title}>
      {all.length === 0 ? <p className="text-ink-soft">{reports.none}</p> : null}
      <ul className="divide-y divide-line">
        {all.map(({ id, text, reportedOn, decision, decisionReason, meeting }) => (
          <li key={id} className="space-y-1 py-3 first:pt-0">
            <p className="text-ink-soft text-sm">{fill(reports.reported, { day: dayText(reportedOn, language) })}</p>
            <p className="written">{text}</p>
            {decision && meeting ? (
              <p className="font-semibold">
                {fill(reports.decided, {
                  day: dayText(meeting.heldOn, language),
                  meeting: meeting.name,
                  minutes: meeting.minutesNumber,
                  decision: reports.decisions[decision],
                })}
              </p>
            ) : (
              <p className="text-ink-soft text-sm">{reports.pending}</p>
            )}
            {decisionReason ? <p className="written">{fill(reports.reason, { reason: decisionReason })}</p> : null}
          </li>
        ))}
      </ul>
    </Card>
  )
}

import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import type { ReportLink } from '@/lib/queries/reports-of'
import type { Words } from '@/lib/wording/catalogue'
import { reportNumber } from '@/lib/wording/report-number'
import { draftAddress } from './report-address'
import { reportTones } from './report-tone'

type ReportsOfSubjectProps = {
  reports: readonly ReportLink[]
  /** for the office, which may put it into another */
  toDraft: { readonly kind: 'VOICE' | 'SUGGESTION'; readonly id: string } | null
  words: Words
}

/** The special reports that rest on it, on the page of a suggestion or a voice. */
export function ReportsOfSubject({ reports, toDraft, words }: ReportsOfSubjectProps) {
  const { specialReports } = words
  if (reports.length === 0 && !toDraft) return null
  return (
    <Card title={specialReports.ofSubject}>
      {reports.length === 0 ? <p className="text-ink-soft">{specialReports.ofSubjectNone}</p> : null}
      <ul className="divide-y divide-line">
        {reports.map((one) => (
          <li key={one.id} className="py-2">
            <a href={`/special-reports/${one.id}`} className="block min-h-11 py-1">
              {reportNumber(one) || specialReports.draftMark} {one.title}
            </a>
            <Badge tone={reportTones[one.state]}>{specialReports.states[one.state]}</Badge>
          </li>
        ))}
      </ul>
      {toDraft ? (
        <ButtonLink href={draftAddress('/special-reports/new', [toDraft])}>{specialReports.toReport}</ButtonLink>
      ) : null}
    </Card>
  )
}

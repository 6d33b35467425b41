import { Card } from '@/components/ui/card'
import type { PublicReportRow } from '@/lib/queries/public-reports'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type ReportProofProps = { report: PublicReportRow; words: Words }

/** What can be taken away, and how anybody finds out that it is what was published. */
export function ReportProof({ report, words }: ReportProofProps) {
  const { public: said, downloads } = words.annualReports
  const files = [
    ['docx', downloads.docx],
    ['pdf', downloads.pdf],
    ['json', said.canonical],
  ] as const
  return (
    <Card title={said.download}>
      <ul className="flex flex-wrap gap-x-5">
        {files.map(([format, label]) => (
          <li key={format}>
            <a
              href={`/api/downloads/public/reports/${report.id}/${format}`}
              className="inline-flex min-h-11 items-center"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-2 break-all text-sm">{fill(said.hash, { hash: report.hash })}</p>
      <p className="text-ink-soft text-sm">{said.hashHint}</p>
    </Card>
  )
}

export function OtherReports({ rows, words }: { rows: readonly PublicReportRow[]; words: Words }) {
  if (rows.length === 0) return null
  return (
    <Card title={words.annualReports.public.others}>
      <ul>
        {rows.map(({ id, year, title }) => (
          <li key={id}>
            <a href={`/public/reports/${year}?of=${id}`} className="inline-flex min-h-11 items-center">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </Card>
  )
}

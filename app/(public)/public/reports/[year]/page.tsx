import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ReportNotes, ReportText } from '@/components/annual-reports/report-text'
import { PublicFrame } from '@/components/public/public-frame'
import { OtherReports, ReportProof } from '@/components/public/report-proof'
import { readReport } from '@/lib/domain/annual-report/parts'
import { publicReportFilterSchema, publicReportOfYear } from '@/lib/queries/public-reports'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { readPublic } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type Props = {
  params: Promise<{ year: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const metadata: Metadata = { robots: { index: true, follow: true } }

/** A published report as it was frozen: words, numbers with their notes, hash and downloads. */
export default async function PublicReportPage({ params, searchParams }: Props) {
  const year = Number((await params).year)
  const { of } = publicReportFilterSchema.parse(oneOfEach(await searchParams))
  const found = await readPublic((tx, now) => publicReportOfYear(tx, now, year, of))
  if (!found) notFound()
  const words = await currentWords()
  const { public: said } = words.annualReports
  const { chosen, others } = found
  const { text, numbers } = chosen.content
  const read = readReport(text, numbers)
  const facts = {
    congress: chosen.congress,
    until: dayText(chosen.untilOn, words.language),
    day: dayText(chosen.publishedOn, words.language),
  }
  return (
    <PublicFrame
      title={chosen.title}
      lead={fill(said.published, facts)}
      path={`/public/reports/${year}`}
      back={[{ href: '/public/reports', label: said.back }]}
      words={words}
    >
      <p className="cluster no-print">
        <a href={`/public/years/${year}?of=${chosen.id}`}>{fill(said.figures, { year })}</a>
      </p>
      <ReportText title={chosen.title} read={read} words={words} />
      <ReportNotes read={read} words={words} />
      <ReportProof report={chosen} words={words} />
      <OtherReports rows={others} words={words} />
    </PublicFrame>
  )
}

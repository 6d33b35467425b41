import { publicRoute } from '@/app/(public)/public/public-route'
import { ReportNotes, ReportText } from '@/components/annual-reports/report-text'
import { reportData } from '@/components/public/report-data'
import { OtherReports, ReportProof } from '@/components/public/report-proof'
import { readReport } from '@/lib/domain/annual-report/parts'
import { publicReportFilterSchema, publicReportOfYear } from '@/lib/queries/public-reports'
import { readOutside } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

/** A published report as it was frozen: words, numbers with their notes, hash and downloads. */
export const GET = publicRoute<{ year: string }>(async ({ asked, params, words }) => {
  const { of } = publicReportFilterSchema.parse(asked)
  const found = await readOutside((tx, now) => publicReportOfYear(tx, now, Number(params.year), of))
  if (!found) return null
  const { chosen, others } = found
  const { public: said } = words.annualReports
  const { id, congress, year, title, content } = chosen
  const read = readReport(content.text, content.numbers)
  const until = dayText(chosen.untilOn, words.language)
  const lead = fill(said.published, { congress, until, day: dayText(chosen.publishedOn, words.language) })
  return {
    title,
    lead,
    path: `/public/reports/${year}?of=${id}`,
    above: [{ href: '/public/reports', label: said.title }],
    data: reportData(chosen, lead),
    licence: chosen.licence,
    body: (
      <>
        <p className="cluster no-print">
          <a href={`/public/years/${year}?of=${id}`}>{fill(said.figures, { year })}</a>
        </p>
        <ReportText title={title} read={read} words={words} />
        <ReportNotes read={read} words={words} />
        <ReportProof report={chosen} words={words} />
        <OtherReports rows={others} words={words} />
      </>
    ),
  }
})

import type { PublicPage } from '@/components/public/markup-frame'
import { yearData } from '@/components/public/report-data'
import { ChannelsOfPublicYear } from '@/components/public/year-channels'
import { YearFiguresCards } from '@/components/public/year-figures'
import { YearTabs } from '@/components/reports/year-tabs'
import { type PublicReport, publicReportOfYear, publicReports } from '@/lib/queries/public-reports'
import { readOutside } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Asked = { readonly year: number | undefined; readonly of?: string | undefined; readonly words: Words }

/** The figures of a year, of the latest where none is named, out of the frozen and published report; null where none is out. */
export async function yearPage({ year: named, of, words }: Asked): Promise<PublicPage | null> {
  const all = await readOutside(publicReports)
  const years = [...new Set(all.map((one) => one.year))]
  const year = named ?? years[0]
  const found = year && (await readOutside((tx, now) => publicReportOfYear(tx, now, year, of)))
  if (!found) return null
  const { chosen } = found
  const { public: said } = words.annualReports
  const title = fill(said.years.title, { year })
  const lead = fill(said.years.lead, { congress: chosen.congress, title: chosen.title })
  return {
    title,
    lead,
    path: `/public/years/${year}?of=${chosen.id}`,
    above: [{ href: '/public/reports', label: said.title }],
    data: yearData(chosen, title, lead),
    licence: chosen.licence,
    body: <Body chosen={chosen} years={years} words={words} />,
  }
}

type BodyProps = { chosen: PublicReport; years: readonly number[]; words: Words }

function Body({ chosen: { id, year, title, content }, years, words }: BodyProps) {
  return (
    <>
      <YearTabs page="/public/years" years={years} current={year} words={words.board} />
      <p>
        {words.annualReports.public.years.of}
        {words.common.labelColon}
        <a href={`/public/reports/${year}?of=${id}`}>{title}</a>
      </p>
      <YearFiguresCards figures={content.figures} words={words} />
      <ChannelsOfPublicYear figures={content.figures} words={words} />
    </>
  )
}

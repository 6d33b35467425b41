import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PublicFrame } from '@/components/public/public-frame'
import { PublicNav } from '@/components/public/public-nav'
import { ChannelsOfPublicYear } from '@/components/public/year-channels'
import { YearFiguresCards } from '@/components/public/year-figures'
import { YearTabs } from '@/components/reports/year-tabs'
import { publicReportFilterSchema, publicReportOfYear, publicReports } from '@/lib/queries/public-reports'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { readPublic } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'

type Props = {
  params: Promise<{ year: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const metadata: Metadata = { robots: { index: true, follow: true } }

/** The figures of a year for anybody, out of the frozen and published report and nothing else. */
export default async function PublicYearPage({ params, searchParams }: Props) {
  const year = Number((await params).year)
  const { of } = publicReportFilterSchema.parse(oneOfEach(await searchParams))
  const found = await readPublic((tx, now) => publicReportOfYear(tx, now, year, of))
  if (!found) notFound()
  const all = await readPublic(publicReports)
  const words = await currentWords()
  const { public: said } = words.annualReports
  const { chosen } = found
  const years = [...new Set(all.map((one) => one.year))]
  return (
    <PublicFrame
      title={fill(said.years.title, { year })}
      lead={fill(said.years.lead, { congress: chosen.congress, title: chosen.title })}
      path={`/public/years/${year}`}
      back={[{ href: '/public/reports', label: said.back }]}
      words={words}
    >
      <PublicNav words={words} />
      <YearTabs page="/public/years" years={years} current={year} words={words.board} />
      <p>
        {said.years.of}
        {words.common.labelColon}
        <a href={`/public/reports/${year}?of=${chosen.id}`}>{chosen.title}</a>
      </p>
      <YearFiguresCards figures={chosen.content.figures} words={words} />
      <ChannelsOfPublicYear figures={chosen.content.figures} words={words} />
    </PublicFrame>
  )
}

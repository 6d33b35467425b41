import { Shell } from '@/components/shell/shell'
import { DraftDesk } from '@/components/special-reports/draft-desk'
import { getReportToDraft } from '@/lib/queries/get-report-draft'
import { pickSchema } from '@/lib/schemas/special-report'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function NewReportPage({ searchParams }: Props) {
  const pick = pickSchema.parse(oneOfEach(await searchParams))
  const { actor, data } = await read(getReportToDraft, pick)
  const words = await currentWords()
  const { specialReports } = words
  return (
    <Shell
      actor={actor}
      words={words}
      current="/special-reports"
      crumbs={[{ href: '/special-reports', label: specialReports.title }]}
      title={specialReports.new}
      lead={specialReports.form.textHint}
      width="reading"
    >
      <DraftDesk page="/special-reports/new" data={data} text={pick.find} words={words} />
    </Shell>
  )
}

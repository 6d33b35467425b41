import { redirect } from 'next/navigation'
import { PublicFrame } from '@/components/public/public-frame'
import { PublicNav } from '@/components/public/public-nav'
import { EmptyState } from '@/components/ui/empty-state'
import { publicReports } from '@/lib/queries/public-reports'
import { currentWords } from '@/lib/web/current-words'
import { readPublic } from '@/lib/web/read'

/** Leads to the latest year of which figures are out. */
export default async function PublicYearsPage() {
  const [latest] = await readPublic(publicReports)
  if (latest) redirect(`/public/years/${latest.year}`)
  const words = await currentWords()
  const { years, navYears } = words.annualReports.public
  return (
    <PublicFrame title={navYears} words={words}>
      <PublicNav words={words} />
      <EmptyState title={years.none} />
    </PublicFrame>
  )
}

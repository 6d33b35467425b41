import { Shell } from '@/components/shell/shell'
import { InCharge } from '@/components/supervision/in-charge'
import { OpinionsCard } from '@/components/supervision/opinions-card'
import { PlanCard } from '@/components/supervision/plan-card'
import { ProgressLine } from '@/components/supervision/progress-line'
import { ReportsCard } from '@/components/supervision/reports-card'
import { closedOnOf } from '@/components/supervision/supervision-texts'
import { VisitsCard } from '@/components/supervision/visits-card'
import { WaysBar } from '@/components/supervision/ways-bar'
import { Notice } from '@/components/ui/notice'
import { PrintButton } from '@/components/ui/print-button'
import { getSupervision } from '@/lib/queries/get-supervision'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function SupervisionPage({ params }: Props) {
  const { actor, moment, data: view } = await read(getSupervision, (await params).suggestionId)
  const words = await currentWords()
  const { supervision } = words
  const { today } = moment
  const closedOn = closedOnOf(view)
  const heading = view.numberText
    ? fill(supervision.numbered, { number: view.numberText, title: view.title })
    : view.title
  return (
    <Shell
      actor={actor}
      words={words}
      current="/key-suggestions"
      title={supervision.title}
      lead={heading}
      crumbs={[{ href: `/suggestions/${view.id}`, label: view.title }]}
      actions={<PrintButton>{supervision.print}</PrintButton>}
    >
      {closedOn ? <Notice>{fill(supervision.closedNotice, { day: dayText(closedOn, words.language) })}</Notice> : null}
      <WaysBar view={view} words={words} />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="stack">
          <ProgressLine view={view} today={today} words={words} />
          <OpinionsCard view={view} today={today} words={words} />
          <VisitsCard view={view} words={words} />
          <PlanCard plans={view.plans} today={today} words={words} />
          <ReportsCard reports={view.reports} words={words} />
        </div>
        <InCharge view={view} words={words} />
      </div>
    </Shell>
  )
}

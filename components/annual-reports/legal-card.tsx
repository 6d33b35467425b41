import { dueCell } from '@/components/deadlines/due-day'
import { Card } from '@/components/ui/card'
import { Dated } from '@/components/ui/dated'
import { DefinitionList } from '@/components/ui/definition-list'
import { type LegalDay, legalDays } from '@/lib/domain/annual-report/legal-days'
import { lateness } from '@/lib/domain/deadlines/due'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { AnnualReportView } from '@/lib/queries/get-annual-report'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { PlanSitting } from './report-acts'

type LegalCardProps = { view: AnnualReportView; today: LocalDate; words: Words }

/** 法定时间 [JD 15]: twenty and ten days before the sitting, and whether each was kept. */
export function LegalCard({ view, today, words }: LegalCardProps) {
  const { legal } = words.annualReports
  const { sittingOn } = view.report
  return (
    <Card title={legal.title}>
      <p className="text-ink-soft text-sm">{legal.lead}</p>
      {sittingOn ? (
        <DefinitionList
          items={[
            { term: legal.sitting, value: dayText(sittingOn, words.language) },
            ...legalDays(sittingOn).map((one) => ({
              term: legal.days[one.step],
              value: <Standing of={one} view={view} today={today} words={words} />,
            })),
          ]}
        />
      ) : (
        <p className="mt-2">{legal.none}</p>
      )}
      <div className="mt-3">
        <PlanSitting view={view} today={today} words={words} />
      </div>
    </Card>
  )
}

/** The last day with one of the four words while it is awaited, and when it was done after. */
function Standing({ of: { step, dueOn }, view, today, words }: LegalCardProps & { of: LegalDay }) {
  const doneOn = view.handedOver[step]
  const isAwaited = doneOn === null && ['DRAFT', 'FROZEN'].includes(view.report.state)
  const cell = dueCell({ dueOn, isAwaited }, today, words)
  return <Dated {...cell} {...(doneOn ? { note: doneText(dueOn, doneOn, words) } : {})} />
}

function doneText(dueOn: LocalDate, doneOn: LocalDate, { ledger, language }: Words): string {
  const days = lateness(dueOn, doneOn)
  const day = dayText(doneOn, language)
  return days > 0 ? fill(ledger.doneLate, { day, days }) : fill(ledger.done, { day })
}

import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import type { AnnualReportView } from '@/lib/queries/get-annual-report'
import type { AnnualReportAct } from '@/lib/schemas/annual-report'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { PublishReportForm, ReasonReportForm, SittingForm } from './act-forms'

type ActsProps = { view: AnnualReportView; act: AnnualReportAct | undefined; words: Words }

/** What whoever looks can do with the report now; one form at a time. */
export function AnnualReportActs({ view, act, words }: ActsProps) {
  const { acts } = words.annualReports
  const { report, moves } = view
  if (act && moves.includes(act))
    return (
      <Card title={acts[act]}>
        <ActForm id={report.id} act={act} words={words} />
        <p className="mt-2">
          <ButtonLink href={`/annual-reports/${report.id}`} look="quiet">
            {acts.back}
          </ButtonLink>
        </p>
      </Card>
    )
  const buttons = moves.filter((move) => move !== 'plan')
  if (buttons.length === 0) return <Waiting view={view} words={words} />
  return (
    <Card title={acts.title}>
      {moves.includes('freeze') ? <p className="mb-3">{acts.freezeLead}</p> : null}
      {moves.includes('publish') ? <p className="mb-3">{acts.publishLead}</p> : null}
      <div className="cluster items-start">
        <DraftButtons view={view} words={words} />
        <LaterButtons view={view} words={words} />
      </div>
    </Card>
  )
}

function Waiting({ view: { report }, words }: Pick<ActsProps, 'view' | 'words'>) {
  const { acts } = words.annualReports
  return report.state === 'FROZEN' ? (
    <Card title={acts.title}>
      <p>{acts.waits}</p>
    </Card>
  ) : null
}

type ButtonsProps = Pick<ActsProps, 'view' | 'words'>

function DraftButtons({ view: { report, moves }, words }: ButtonsProps) {
  const { acts, edit } = words.annualReports
  const { common, errors } = words
  if (!moves.includes('freeze')) return null
  return (
    <>
      <CommandButton
        command="freeze-annual-report"
        input={{ reportId: report.id, version: report.version }}
        look="main"
        confirm={{ title: acts.freezeTitle, text: acts.freezeText, confirm: acts.freeze, cancel: common.cancel }}
        words={errors}
      >
        {acts.freeze}
      </CommandButton>
      <ButtonLink href={`/annual-reports/${report.id}/edit`}>{edit.open}</ButtonLink>
      <CommandButton
        command="discard-annual-report"
        input={{ reportId: report.id }}
        look="quiet"
        confirm={{ title: acts.discardTitle, text: acts.discardText, confirm: acts.discard, cancel: common.cancel }}
        words={errors}
      >
        {acts.discard}
      </CommandButton>
    </>
  )
}

function LaterButtons({ view: { report, moves }, words }: ButtonsProps) {
  const { acts } = words.annualReports
  const formAt = (act: AnnualReportAct) => `/annual-reports/${report.id}?act=${act}`
  return (
    <>
      {moves.includes('approve') ? (
        <CommandButton
          command="approve-annual-report"
          input={{ reportId: report.id, version: report.version }}
          look="main"
          confirm={{
            title: acts.approveTitle,
            text: acts.approveText,
            confirm: acts.approve,
            cancel: words.common.cancel,
          }}
          words={words.errors}
        >
          {acts.approve}
        </CommandButton>
      ) : null}
      {moves.includes('sendBack') ? <ButtonLink href={formAt('sendBack')}>{acts.sendBack}</ButtonLink> : null}
      {moves.includes('publish') ? (
        <ButtonLink href={formAt('publish')} look="main">
          {acts.publish}
        </ButtonLink>
      ) : null}
      {moves.includes('withdraw') ? <ButtonLink href={formAt('withdraw')}>{acts.withdraw}</ButtonLink> : null}
    </>
  )
}

function ActForm({ id, act, words }: { id: string; act: AnnualReportAct; words: Words }) {
  const { acts } = words.annualReports
  const form = formWords(words)
  if (act === 'publish') return <PublishReportForm reportId={id} words={acts} form={form} />
  return <ReasonReportForm reportId={id} act={act} words={acts} form={form} />
}

type SittingProps = { view: AnnualReportView; today: string; words: Words }

/** The day of the sitting, where it may still be set. */
export function PlanSitting({ view: { report, moves }, today, words }: SittingProps) {
  if (!moves.includes('plan')) return null
  const { legal } = words.annualReports
  return (
    <SittingForm
      reportId={report.id}
      sittingOn={report.sittingOn ?? ''}
      today={today}
      words={legal}
      form={formWords(words)}
    />
  )
}

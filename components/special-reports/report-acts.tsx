import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import type { ReportView } from '@/lib/queries/get-special-report'
import type { ReportAct } from '@/lib/schemas/special-report'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { CloseForm } from './close-form'
import { InstructionForm } from './instruction-form'

type ReportActsProps = {
  report: ReportView
  act: ReportAct | undefined
  today: string
  isOffice: boolean
  words: Words
}

/** What whoever looks can do with the report now; one form at a time. */
export function ReportActs({ report, act, today, isOffice, words }: ReportActsProps) {
  const { acts } = words.specialReports
  const { id, moves } = report
  if (moves.includes('send')) return <DraftActs report={report} words={words} />
  if (act === 'close' && moves.includes('close'))
    return (
      <Card title={acts.close}>
        <CloseForm reportId={id} words={acts} form={formWords(words)} />
        <Back id={id} words={words} />
      </Card>
    )
  if (!moves.includes('instruct')) return null
  if (act === 'instruct' || !isOffice)
    return (
      <Card title={isOffice ? acts.record : acts.instruct}>
        <InstructionForm
          reportId={id}
          leaders={report.writesFor.map(({ id: value, name, post }) => ({ value, label: `${name} ${post}` }))}
          units={report.units.map(({ id: value, name: label }) => ({ value, label }))}
          earliest={report.sentOn ?? today}
          today={today}
          words={words.specialReports.instruction}
          form={formWords(words)}
        />
        {isOffice ? <Back id={id} words={words} /> : null}
      </Card>
    )
  return (
    <Card title={acts.title}>
      {moves.includes('close') ? <p className="mb-3">{acts.closeLead}</p> : null}
      <div className="cluster">
        <ButtonLink href={`/special-reports/${id}?act=instruct`} look="main">
          {acts.record}
        </ButtonLink>
        {moves.includes('close') ? (
          <ButtonLink href={`/special-reports/${id}?act=close`}>{acts.close}</ButtonLink>
        ) : null}
      </div>
    </Card>
  )
}

function DraftActs({ report: { id, version }, words }: { report: ReportView; words: Words }) {
  const { acts } = words.specialReports
  const { common, errors } = words
  const asked = (title: string, text: string, confirm: string) => ({ title, text, confirm, cancel: common.cancel })
  return (
    <Card title={acts.title}>
      <p>{acts.sendLead}</p>
      <div className="cluster mt-3 items-start">
        <CommandButton
          command="send-special-report"
          input={{ reportId: id, version }}
          look="main"
          confirm={asked(acts.sendTitle, acts.sendText, acts.send)}
          words={errors}
        >
          {acts.send}
        </CommandButton>
        <ButtonLink href={`/special-reports/${id}/edit`}>{acts.edit}</ButtonLink>
        <CommandButton
          command="discard-special-report"
          input={{ reportId: id }}
          look="quiet"
          confirm={asked(acts.discardTitle, acts.discardText, acts.discard)}
          words={errors}
        >
          {acts.discard}
        </CommandButton>
      </div>
    </Card>
  )
}

function Back({ id, words }: { id: string; words: Words }) {
  return (
    <p className="mt-2">
      <ButtonLink href={`/special-reports/${id}`} look="quiet">
        {words.specialReports.acts.back}
      </ButtonLink>
    </p>
  )
}

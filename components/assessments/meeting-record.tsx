import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import { DefinitionList } from '@/components/ui/definition-list'
import { Notice } from '@/components/ui/notice'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { GroupMeetingView, MeetingShown } from '@/lib/queries/get-group-meeting'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { AssessmentReasonForm } from './assessment-reason-form'
import { MeetingForm } from './meeting-form'

type MeetingRecordProps = { view: GroupMeetingView; today: LocalDate; words: Words }

/** The record as it stands, and what its leader or the office does with it. */
export function MeetingRecord({ view, today, words }: MeetingRecordProps) {
  const { groupMeetings: said } = words
  const { meeting, assessment, groupNo } = view
  const of = { assessmentId: assessment.id, groupNo }
  return (
    <>
      <Card title={said.record.title}>
        <div className="stack">
          <Standing view={view} words={words} />
          {view.keepsWords ? <Notice>{said.record.keepsWords}</Notice> : null}
          {meeting ? <Facts meeting={meeting} words={words} /> : null}
          {view.mayRecord && meeting ? <CloseButton of={of} words={words} /> : null}
        </div>
      </Card>
      {view.mayRecord ? (
        <div className="no-print">
          <Card title={meeting ? said.record.changeForm : said.record.form}>
            <MeetingForm
              key={meeting?.version ?? 0}
              of={of}
              view={view}
              today={today}
              words={said.record}
              capacities={words.assessments.capacities}
              form={formWords(words)}
            />
          </Card>
        </div>
      ) : null}
      {view.mayReopen ? (
        <div className="no-print">
          <Card title={said.reopen.title}>
            <AssessmentReasonForm command="reopen-group-meeting" of={of} words={said.reopen} form={formWords(words)} />
          </Card>
        </div>
      ) : null}
    </>
  )
}

function Standing({ view: { meeting, assessment }, words }: { view: GroupMeetingView; words: Words }) {
  const { groupMeetings: said, language } = words
  if (assessment.state === 'CANCELLED') return <Notice tone="warn">{said.cancelled}</Notice>
  if (assessment.state === 'PREPARED' || assessment.state === 'SELF_ASSESSED') return <Notice>{said.notYet}</Notice>
  if (!meeting) return <p>{said.record.none}</p>
  if (!meeting.closed) return null
  const { by, on } = meeting.closed
  return <Notice tone="good">{fill(said.record.closed, { by, day: dayText(on, language) })}</Notice>
}

function Facts({ meeting, words }: { meeting: MeetingShown; words: Words }) {
  const { record } = words.groupMeetings
  const { heldOn, place, present, writtenBy, words: spoken } = meeting
  return (
    <>
      <DefinitionList
        items={[
          { term: record.heldOn, value: dayText(heldOn, words.language) },
          { term: record.place, value: place },
          { term: record.present, value: present.map(({ name }) => name).join(words.common.listComma) },
          ...(spoken ? [{ term: record.words, value: <span className="whitespace-pre-wrap">{spoken}</span> }] : []),
          { term: record.writtenBy, value: writtenBy },
        ]}
      />
      <p className="hidden min-h-24 print:block">{record.signatures}</p>
    </>
  )
}

type CloseButtonProps = { of: { assessmentId: string; groupNo: number }; words: Words }

function CloseButton({ of, words: { groupMeetings, common, errors } }: CloseButtonProps) {
  const { button, title, text, confirm } = groupMeetings.close
  return (
    <div className="no-print">
      <CommandButton
        command="close-group-meeting"
        input={of}
        confirm={{ title, text, confirm, cancel: common.cancel }}
        words={errors}
      >
        {button}
      </CommandButton>
    </div>
  )
}

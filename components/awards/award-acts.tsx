import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { AwardView } from '@/lib/queries/get-award'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { AwardReasonForm } from './award-reason-form'
import { DecisionForm } from './decision-form'
import { MeetingForm } from './meeting-form'
import { NominationForm } from './nomination-form'
import { NoticeActs } from './notice-acts'
import { NoticeForm } from './notice-form'
import { optionsOf } from './options-of'

type AwardActsProps = { call: AwardView; today: LocalDate; words: Words }

/** What whoever looks can do with the call now, the next step first. */
export function AwardActs({ call, today, words }: AwardActsProps) {
  const { acts } = words.awards
  const form = formWords(words)
  const can = (move: AwardView['moves'][number]) => call.moves.includes(move)
  const isOver = call.noticeUntil !== null && today > call.noticeUntil
  return (
    <>
      <Nominating call={call} words={words} />
      {can('check') ? <Checking call={call} words={words} /> : null}
      {can('meet') ? <Meeting call={call} today={today} words={words} /> : null}
      {can('openNotice') ? (
        <Card title={acts.notice}>
          <NoticeForm
            callId={call.id}
            today={today}
            hint={fill(acts.noticeHint, { days: call.noticeDays })}
            words={acts}
            form={form}
          />
        </Card>
      ) : null}
      <NoticeActs call={call} today={today} words={words} />
      {can('decide') ? (
        <Card title={acts.decide}>
          <p className="mb-3 text-ink-soft">{acts.decideHint}</p>
          {isOver ? <DecisionForm callId={call.id} today={today} words={acts} form={form} /> : null}
        </Card>
      ) : null}
      {can('stop') ? (
        <Card title={acts.stop}>
          <AwardReasonForm
            command="stop-award-call"
            of={{ callId: call.id }}
            look="danger"
            words={{ reason: acts.stopReason, submit: acts.stop }}
            form={form}
          />
        </Card>
      ) : null}
    </>
  )
}

function Nominating({ call, words }: Omit<AwardActsProps, 'today'>) {
  const { acts, list } = words.awards
  const titles = { UNIT: acts.nominateUnit, WORKER: acts.nominateWorker, SUGGESTION: acts.nominateSuggestion }
  if (call.nominees.length === 0) return null
  return (
    <Card title={titles[call.kind]}>
      <NominationForm
        callId={call.id}
        kind={call.kind}
        nominees={call.nominees.map(({ id: value, name, band }) => ({
          value,
          label: band === null ? name : `${name} · ${fill(list.band, { band })}`,
        }))}
        words={acts}
        form={formWords(words)}
      />
    </Card>
  )
}

function Checking({ call, words }: Omit<AwardActsProps, 'today'>) {
  const { acts } = words.awards
  const isFirst = call.state === 'NOMINATED'
  const confirm = { title: acts.checkTitle, text: acts.checkText, confirm: acts.check, cancel: words.common.cancel }
  if (call.candidates.every(({ isTakenBack }) => isTakenBack)) return null
  return (
    <Card title={acts.title}>
      <CommandButton
        command="check-award-candidates"
        input={{ callId: call.id }}
        look={isFirst ? 'main' : 'plain'}
        confirm={isFirst ? confirm : undefined}
        words={words.errors}
      >
        {isFirst ? acts.check : acts.checkAgain}
      </CommandButton>
    </Card>
  )
}

function Meeting({ call, today, words }: AwardActsProps) {
  const { acts } = words.awards
  const shortlist = optionsOf(call, 'SHORTLISTED')
  if (shortlist.length === 0) return null
  return (
    <Card title={acts.meet}>
      <MeetingForm
        key={shortlist.map(({ value }) => value).join()}
        callId={call.id}
        quota={call.quota}
        today={today}
        earliest={call.checkedOn ?? call.calledOn}
        shortlist={shortlist}
        agreedHint={fill(acts.agreedHint, { quota: call.quota })}
        words={acts}
        form={formWords(words)}
      />
    </Card>
  )
}

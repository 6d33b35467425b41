import { AgendaDesk } from '@/components/meetings/agenda-desk'
import { CancelMeetingForm } from '@/components/meetings/cancel-meeting-form'
import { ChangeMeetingForm } from '@/components/meetings/change-meeting-form'
import { MeetingFrame } from '@/components/meetings/meeting-frame'
import { planWords } from '@/components/meetings/plan-words'
import { PutOnForm } from '@/components/meetings/put-on-form'
import { topicText } from '@/components/meetings/topic-text'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { type AgendaDeskView, getAgendaDesk } from '@/lib/queries/get-agenda-desk'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Props = { params: Promise<{ meetingId: string }> }

export default async function MeetingAgendaPage({ params }: Props) {
  const { actor, data } = await read(getAgendaDesk, (await params).meetingId)
  const words = await currentWords()
  const { desk } = words.meetingPlan
  const { meeting } = data
  const form = formWords(words)
  const of = { meetingId: meeting.id, version: meeting.version, words: words.meetingPlan, form }
  return (
    <MeetingFrame actor={actor} meeting={meeting} current="agenda" words={words}>
      <NotRight view={data} words={words} />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="stack">
          <AgendaDesk key={`${meeting.version}`} view={data} words={planWords(words)} />
          <Card title={desk.add}>
            {data.free.length > 0 ? <PutOnForm key={of.version} {...of} free={freeOf(data, words)} /> : desk.addNone}
          </Card>
        </div>
        <aside className="stack">
          <Card title={desk.change}>
            <ChangeMeetingForm key={of.version} meeting={meeting} words={words.meetingPlan} form={form} />
          </Card>
          <Card title={desk.cancel}>
            <CancelMeetingForm {...of} />
          </Card>
        </aside>
      </div>
    </MeetingFrame>
  )
}

const freeOf = ({ free }: AgendaDeskView, words: Words) =>
  free.map((one) => ({ value: one.id, label: topicText(one, planWords(words)) }))

function NotRight({ view: { clashes, mixesSecrets }, words }: { view: AgendaDeskView; words: Words }) {
  const { desk } = words.meetingPlan
  return (
    <>
      {clashes.length > 0 ? (
        <Notice tone="warn">{fill(desk.clashes, { names: clashes.join(words.common.listComma) })}</Notice>
      ) : null}
      {mixesSecrets ? <Notice tone="bad">{desk.secretMixed}</Notice> : null}
    </>
  )
}

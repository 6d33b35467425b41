import { AnswerForm } from '@/components/meetings/answer-form'
import { answerBadge } from '@/components/meetings/answer-tone'
import { CallNoteForm } from '@/components/meetings/call-note-form'
import { MeetingFrame } from '@/components/meetings/meeting-frame'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import { Notice } from '@/components/ui/notice'
import type { GuestAnswer } from '@/lib/domain/meeting/meeting'
import { getGuestToEnter } from '@/lib/queries/get-invitations'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Props = { params: Promise<{ meetingId: string; guestId: string }> }

export default async function EnterAnswerPage({ params }: Props) {
  const { actor, data } = await read(getGuestToEnter, await params)
  const words = await currentWords()
  const { guest: said, desk, capacities } = words.meetingInvitation
  const { meeting, guest } = data
  const back = `/reply-meetings/${meeting.id}/invitations`
  const answers: readonly GuestAnswer[] =
    guest.capacity === 'HEAD' ? ['COMING', 'DEPUTY', 'LEAVE'] : ['COMING', 'LEAVE']
  const { tone, text } = answerBadge(guest.answer, words)
  return (
    <MeetingFrame
      actor={actor}
      meeting={meeting}
      current="invitations"
      title={fill(desk.enterOf, { name: guest.name })}
      words={words}
    >
      <Card title={said.people} aside={<Badge tone={tone}>{text}</Badge>}>
        <p className="mb-2">{fill(said.lead, { name: guest.name, capacity: capacities[guest.capacity] })}</p>
        <DefinitionList items={guest.people.map(({ name, phone }) => ({ term: name, value: phone ?? desk.noPhone }))} />
      </Card>
      {guest.isAnswerable ? (
        <Card title={said.title}>
          <p className="mb-3 text-ink-soft text-sm">{said.hint}</p>
          <AnswerForm
            guestId={guest.id}
            answers={answers}
            doneHref={back}
            words={words.meetingInvitation}
            form={formWords(words)}
          />
        </Card>
      ) : (
        <Notice tone="warn">{guest.invitedAt ? said.closed : said.notInvited}</Notice>
      )}
      {guest.isAnswerable && guest.answer === null ? (
        <Card title={said.call}>
          <p className="mb-3 text-ink-soft text-sm">{said.callHint}</p>
          <CallNoteForm guestId={guest.id} doneHref={back} words={said} form={formWords(words)} />
        </Card>
      ) : null}
    </MeetingFrame>
  )
}

import { AgendaCard } from '@/components/meetings/agenda-card'
import { GuestsCard } from '@/components/meetings/guests-card'
import { InvitationsCard } from '@/components/meetings/invitations-card'
import { MeetingFacts } from '@/components/meetings/meeting-facts'
import { MeetingFrame } from '@/components/meetings/meeting-frame'
import { LeftBehind } from '@/components/meetings/room/left-behind'
import { getReplyMeeting } from '@/lib/queries/get-reply-meeting'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'

type Props = { params: Promise<{ meetingId: string }> }

export default async function ReplyMeetingPage({ params }: Props) {
  const { actor, data: meeting } = await read(getReplyMeeting, (await params).meetingId)
  const words = await currentWords()
  return (
    <MeetingFrame actor={actor} meeting={meeting} current="meeting" words={words}>
      {meeting.moves.includes('record') ? (
        <LeftBehind personId={actor.personId} meetingId={meeting.id} words={words.meetings.room} />
      ) : null}
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="stack">
          <AgendaCard meeting={meeting} words={words} />
        </div>
        <aside className="stack">
          <MeetingFacts meeting={meeting} words={words} />
          <InvitationsCard meeting={meeting} words={words} />
          <GuestsCard meeting={meeting} words={words} />
        </aside>
      </div>
    </MeetingFrame>
  )
}

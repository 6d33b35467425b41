import { MeetingFrame } from '@/components/meetings/meeting-frame'
import { PrintedAgenda } from '@/components/meetings/printed-agenda'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PrintButton } from '@/components/ui/print-button'
import { getReplyMeeting } from '@/lib/queries/get-reply-meeting'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { agendaSheet } from '@/lib/wording/agenda-sheet'

type Props = { params: Promise<{ meetingId: string }> }

export default async function AgendaPage({ params }: Props) {
  const { actor, data: meeting } = await read(getReplyMeeting, (await params).meetingId)
  const words = await currentWords()
  const { agenda } = words.meetingInvitation
  return (
    <MeetingFrame
      actor={actor}
      meeting={meeting}
      current="printedAgenda"
      title={agenda.title}
      actions={
        meeting.items.length > 0 ? (
          <>
            <ButtonLink href={`/api/downloads/meetings/${meeting.id}/agenda`}>{agenda.download}</ButtonLink>
            <PrintButton>{agenda.print}</PrintButton>
          </>
        ) : null
      }
      words={words}
    >
      {meeting.items.length > 0 ? (
        <PrintedAgenda sheet={agendaSheet(meeting, words)} congress={actor.congress.name} />
      ) : (
        <EmptyState title={agenda.none} hint={agenda.noneHint} />
      )}
    </MeetingFrame>
  )
}

import { AnswerCountsCard, GapsNotice } from '@/components/meetings/answer-counts'
import { DocumentsCard } from '@/components/meetings/documents-card'
import { GuestLists } from '@/components/meetings/guest-lists'
import { MeetingFrame } from '@/components/meetings/meeting-frame'
import { SendingCard } from '@/components/meetings/sending-card'
import { EmptyState } from '@/components/ui/empty-state'
import { getInvitations } from '@/lib/queries/get-invitations'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'

type Props = { params: Promise<{ meetingId: string }> }

export default async function InvitationsPage({ params }: Props) {
  const { actor, data } = await read(getInvitations, (await params).meetingId)
  const words = await currentWords()
  const { desk } = words.meetingInvitation
  const { meeting, guests, counts, gaps, documents } = data
  return (
    <MeetingFrame actor={actor} meeting={meeting} current="invitations" title={desk.title} words={words}>
      {guests.length === 0 ? <EmptyState title={desk.noGuests} hint={desk.noGuestsHint} /> : null}
      <GapsNotice gaps={gaps} words={words} />
      <SendingCard view={data} words={words} />
      {meeting.invitedAt ? <AnswerCountsCard counts={counts} words={words} /> : null}
      <GuestLists view={data} words={words} />
      <DocumentsCard meetingId={meeting.id} documents={documents} isRun timeZone={meeting.timeZone} words={words} />
    </MeetingFrame>
  )
}

import { DocumentsCard } from '@/components/meetings/documents-card'
import { InvitationCard } from '@/components/meetings/invitation-card'
import { InvitedAgenda } from '@/components/meetings/invited-agenda'
import { MeetingFrame } from '@/components/meetings/meeting-frame'
import { Receipt } from '@/components/suggestions/receipt'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { getInvitation } from '@/lib/queries/get-invitation'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { whenText } from '@/lib/wording/agenda-sheet'
import { fill } from '@/lib/wording/fill'

type Props = { params: Promise<{ meetingId: string }> }

export default async function InvitationPage({ params }: Props) {
  const { actor, data } = await read(getInvitation, (await params).meetingId)
  const words = await currentWords()
  const { mine } = words.meetingInvitation
  const { meeting, invitations, ownItemIds, documents, isAnswerable, isNew } = data
  const { id, state, cancelReason, timeZone } = meeting
  return (
    <MeetingFrame
      actor={actor}
      meeting={meeting}
      current="invitation"
      title={mine.title}
      actions={<ButtonLink href={`/api/downloads/meetings/${id}/calendar`}>{mine.calendar}</ButtonLink>}
      words={words}
    >
      {isNew ? <Receipt command="open-invitation" input={{ meetingId: id }} words={words.errors} /> : null}
      {state === 'CANCELLED' ? (
        <Notice tone="warn" title={mine.cancelled}>
          <p>{fill(mine.cancelledText, { when: whenText(meeting, words), reason: cancelReason })}</p>
        </Notice>
      ) : (
        invitations.map((guest) => (
          <InvitationCard
            key={guest.id}
            meeting={meeting}
            guest={guest}
            ownItems={ownItemIds.length}
            isAnswerable={isAnswerable}
            words={words}
          />
        ))
      )}
      <InvitedAgenda
        meeting={meeting}
        ownIds={ownItemIds}
        isUnit={invitations.every(({ capacity }) => capacity === 'HEAD')}
        words={words}
      />
      <DocumentsCard meetingId={id} documents={documents} isRun={false} timeZone={timeZone} words={words} />
    </MeetingFrame>
  )
}

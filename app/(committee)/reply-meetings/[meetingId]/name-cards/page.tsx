import { MeetingFrame } from '@/components/meetings/meeting-frame'
import { NameCards } from '@/components/meetings/name-cards'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PrintButton } from '@/components/ui/print-button'
import { getMeetingPrints } from '@/lib/queries/get-meeting-prints'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'

type Props = { params: Promise<{ meetingId: string }> }

export default async function NameCardsPage({ params }: Props) {
  const { actor, data } = await read(getMeetingPrints, (await params).meetingId)
  const words = await currentWords()
  const { prints } = words.meetingMinutes
  return (
    <MeetingFrame
      actor={actor}
      meeting={data.meeting}
      current="prints"
      title={prints.nameCards}
      actions={
        <>
          <ButtonLink href={`/reply-meetings/${data.meeting.id}/sign-in-sheet`}>{prints.sheet}</ButtonLink>
          <PrintButton>{prints.print}</PrintButton>
        </>
      }
      words={words}
    >
      <p className="no-print text-ink-soft">{prints.nameCardsLead}</p>
      {data.guests.length === 0 ? <EmptyState title={prints.none} /> : <NameCards guests={data.guests} words={words} />}
    </MeetingFrame>
  )
}

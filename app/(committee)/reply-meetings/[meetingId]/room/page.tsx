import { MeetingFrame } from '@/components/meetings/meeting-frame'
import { hoursText } from '@/components/meetings/meeting-hours'
import { RoomDesk } from '@/components/meetings/room/room-desk'
import { roomWords } from '@/components/meetings/room/room-words'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import { EmptyState } from '@/components/ui/empty-state'
import { getMeetingRoom, type RoomPageView } from '@/lib/queries/get-meeting-room'
import { currentWords } from '@/lib/web/current-words'
import { deviceOwner } from '@/lib/web/device-owner'
import { read } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type Props = { params: Promise<{ meetingId: string }> }

export default async function MeetingRoomPage({ params }: Props) {
  const { actor, data } = await read(getMeetingRoom, (await params).meetingId)
  const words = await currentWords()
  const { common } = words
  const { room: said } = words.meetings
  const { state } = data.room.live
  const isOver = state === 'CLOSED' || state === 'CANCELLED'
  const toScreen = isOver ? null : (
    <ButtonLink href={`/reply-meetings/${data.room.meeting.id}/screen`} target="_blank">
      {said.screenLink}
      {common.newWindow}
    </ButtonLink>
  )
  const toMinutes = (
    <ButtonLink href={`/reply-meetings/${data.room.meeting.id}/minutes`}>{words.meetings.tabs.minutes}</ButtonLink>
  )
  return (
    <MeetingFrame actor={actor} meeting={data.frame} current="room" title={said.title} actions={toScreen} words={words}>
      {state === 'PLANNED' || state === 'INVITED' ? <Opening room={data.room} words={words} /> : null}
      {isOver ? (
        <EmptyState title={said.notHeld} action={state === 'CLOSED' ? toMinutes : undefined} />
      ) : (
        <RoomDesk view={data.room} owner={deviceOwner(actor)} clerk={actor.name} words={roomWords(words)} />
      )}
    </MeetingFrame>
  )
}

function Opening({ room: { meeting }, words }: { room: RoomPageView['room']; words: Words }) {
  const { errors, language } = words
  const { room: said } = words.meetings
  const { ordinal, heldOn, place, id: meetingId } = meeting
  const facts = { ordinal, day: dayText(heldOn, language), place, hours: hoursText(meeting, meeting.timeZone) }
  return (
    <Card>
      <p>{fill(said.openNow, facts)}</p>
      <p className="text-ink-soft">{said.openHint}</p>
      <div className="mt-3">
        <CommandButton command="open-meeting" input={{ meetingId }} look="main" words={errors}>
          {said.open}
        </CommandButton>
      </div>
    </Card>
  )
}

import { MeetingFrame } from '@/components/meetings/meeting-frame'
import { SignInDesk } from '@/components/meetings/sign-in-desk'
import { RefreshEvery } from '@/components/ui/refresh-every'
import { qrPath } from '@/lib/documents/qr-path'
import { getSignInDesk } from '@/lib/queries/get-sign-in-desk'
import { arrivalAddress } from '@/lib/web/arrival-address'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'

type Props = { params: Promise<{ meetingId: string }> }

export default async function SignInPage({ params }: Props) {
  const { actor, moment, data: desk } = await read(getSignInDesk, (await params).meetingId)
  const words = await currentWords()
  const address = desk.isOpen ? arrivalAddress(desk.meeting.id, moment.now) : null
  return (
    <MeetingFrame
      actor={actor}
      meeting={desk.meeting}
      current="signIn"
      title={words.meetingMinutes.door.title}
      words={words}
    >
      {address ? <RefreshEvery seconds={20} /> : null}
      <SignInDesk desk={desk} code={address ? { address, qr: qrPath(address) } : null} words={words} />
    </MeetingFrame>
  )
}

import { BigScreen } from '@/components/meetings/screen/big-screen'
import { getMeetingScreen } from '@/lib/queries/get-meeting-screen'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { withRatingSquare } from '@/lib/web/screen-view'
import { fill } from '@/lib/wording/fill'

type Props = { params: Promise<{ meetingId: string }> }

export default async function MeetingScreenPage({ params }: Props) {
  const { data } = await read(getMeetingScreen, (await params).meetingId)
  const { meetings, common } = await currentWords()
  const name = fill(meetings.name, { ordinal: data.ordinal })
  return (
    <>
      <title>{`${meetings.room.screen.title} · ${name}`}</title>
      <BigScreen shown={withRatingSquare(data)} name={name} words={meetings.room.screen} listComma={common.listComma} />
    </>
  )
}

import { PaperArticle } from '@/components/meetings/paper-article'
import { Shell } from '@/components/shell/shell'
import { ButtonLink } from '@/components/ui/button'
import { PrintButton } from '@/components/ui/print-button'
import { getMeetingRecords } from '@/lib/queries/get-meeting-record'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'
import { recordPaperOf } from '@/lib/wording/record-paper'

type Props = { params: Promise<{ meetingId: string }> }

export default async function MeetingRecordsPage({ params }: Props) {
  const { actor, data } = await read(getMeetingRecords, (await params).meetingId)
  const words = await currentWords()
  const { minutes: said, prints } = words.meetingMinutes
  const { meetingId, minutes } = data
  return (
    <Shell
      actor={actor}
      words={words}
      current="/reply-meetings"
      crumbs={[
        { href: '/reply-meetings', label: words.meetings.title },
        { href: `/reply-meetings/${meetingId}`, label: fill(words.meetings.name, { ordinal: minutes.ordinal }) },
        { href: `/reply-meetings/${meetingId}/minutes`, label: said.title },
      ]}
      title={said.recordsAll}
      actions={
        <>
          <ButtonLink href={`/api/downloads/reply-meetings/${meetingId}/records`}>{prints.word}</ButtonLink>
          <PrintButton>{prints.print}</PrintButton>
        </>
      }
    >
      {minutes.items.map((item) => (
        <PaperArticle key={item.itemId} paper={recordPaperOf(minutes, item)} breaks />
      ))}
    </Shell>
  )
}

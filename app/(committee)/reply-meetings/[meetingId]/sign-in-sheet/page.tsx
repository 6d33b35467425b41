import { MeetingFrame } from '@/components/meetings/meeting-frame'
import { PaperArticle } from '@/components/meetings/paper-article'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PrintButton } from '@/components/ui/print-button'
import { getMeetingPrints } from '@/lib/queries/get-meeting-prints'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { sheetPaperOf } from '@/lib/wording/record-paper'
import { sheetLines } from '@/lib/wording/sheet-lines'

type Props = { params: Promise<{ meetingId: string }> }

export default async function SignInSheetPage({ params }: Props) {
  const { actor, data } = await read(getMeetingPrints, (await params).meetingId)
  const words = await currentWords()
  const { prints } = words.meetingMinutes
  const { id, ordinal } = data.meeting
  const lines = sheetLines(data.guests)
  return (
    <MeetingFrame
      actor={actor}
      meeting={data.meeting}
      current="prints"
      title={prints.sheet}
      actions={
        <>
          <ButtonLink href={`/api/downloads/reply-meetings/${id}/sign-in-sheet`}>{prints.word}</ButtonLink>
          <PrintButton>{prints.print}</PrintButton>
        </>
      }
      words={words}
    >
      <p className="no-print text-ink-soft">{prints.sheetLead}</p>
      {lines.length === 0 ? (
        <EmptyState title={prints.none} />
      ) : (
        <PaperArticle paper={sheetPaperOf({ ordinal }, lines)} isSheet />
      )}
    </MeetingFrame>
  )
}

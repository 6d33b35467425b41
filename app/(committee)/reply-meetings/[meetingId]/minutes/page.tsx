import { ClosingCard } from '@/components/meetings/closing-card'
import { CorrectionsCard } from '@/components/meetings/corrections-card'
import { MeetingFrame } from '@/components/meetings/meeting-frame'
import { MinutesWordsForm } from '@/components/meetings/minutes-words-form'
import { PaperArticle } from '@/components/meetings/paper-article'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { PrintButton } from '@/components/ui/print-button'
import { getMinutes } from '@/lib/queries/get-minutes'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { minutesPaperOf } from '@/lib/wording/meeting-paper'

type Props = { params: Promise<{ meetingId: string }> }

export default async function MinutesPage({ params }: Props) {
  const { actor, data: view } = await read(getMinutes, (await params).meetingId)
  const words = await currentWords()
  const { minutes: said, prints } = words.meetingMinutes
  const { id, moves } = view.meeting
  const mayWrite = view.versions.length === 0 && (view.mayClose || moves.includes('end') || moves.includes('open'))
  return (
    <MeetingFrame
      actor={actor}
      meeting={view.meeting}
      current="minutes"
      title={said.title}
      actions={
        <>
          <ButtonLink href={`/reply-meetings/${id}/records`}>{said.recordsAll}</ButtonLink>
          <ButtonLink href={`/api/downloads/reply-meetings/${id}/minutes`}>{prints.word}</ButtonLink>
          <PrintButton>{prints.print}</PrintButton>
        </>
      }
      words={words}
    >
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <PaperArticle paper={minutesPaperOf(view.minutes)} />
        <aside className="stack">
          <ClosingCard view={view} words={words} />
          {mayWrite ? (
            <Card title={said.words}>
              <MinutesWordsForm meetingId={id} kept={view.words} words={said} form={formWords(words)} />
            </Card>
          ) : null}
          {view.mayCorrect ? <CorrectionsCard view={view} words={words} /> : null}
        </aside>
      </div>
    </MeetingFrame>
  )
}

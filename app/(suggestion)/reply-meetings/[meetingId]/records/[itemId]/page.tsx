import { CorrectItemForm } from '@/components/meetings/correct-item-form'
import { PaperArticle } from '@/components/meetings/paper-article'
import { Shell } from '@/components/shell/shell'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { PrintButton } from '@/components/ui/print-button'
import { getMeetingRecord } from '@/lib/queries/get-meeting-record'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { recordPaperOf } from '@/lib/wording/record-paper'

type Props = { params: Promise<{ meetingId: string; itemId: string }> }

export default async function MeetingRecordPage({ params }: Props) {
  const { actor, data } = await read(getMeetingRecord, await params)
  const words = await currentWords()
  const { minutes: said, prints } = words.meetingMinutes
  const { meetingId, minutes, item, isCommittee, mayCorrect } = data
  const toMinutes = { href: `/reply-meetings/${meetingId}/minutes`, label: said.title }
  return (
    <Shell
      actor={actor}
      words={words}
      crumbs={[
        ...(isCommittee ? [toMinutes] : []),
        { href: `/suggestions/${item.suggestionId}`, label: item.title || words.suggestion.untitled },
      ]}
      title={said.records}
      actions={
        <>
          <ButtonLink href={`/api/downloads/reply-meetings/${meetingId}/records?item=${item.itemId}`}>
            {prints.word}
          </ButtonLink>
          <PrintButton>{prints.print}</PrintButton>
        </>
      }
      width="reading"
    >
      <PaperArticle paper={recordPaperOf(minutes, item)} />
      {mayCorrect ? (
        <aside className="stack">
          <Card title={said.correctItem}>
            <CorrectItemForm item={item} words={words.meetingMinutes} form={formWords(words)} />
          </Card>
          <p className="text-ink-soft">{said.upload}</p>
        </aside>
      ) : null}
    </Shell>
  )
}

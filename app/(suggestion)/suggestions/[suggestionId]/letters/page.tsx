import { HandOverForm } from '@/components/letters/hand-over-form'
import { LetterTable } from '@/components/letters/letter-table'
import { SealedSheets } from '@/components/letters/sealed-sheets'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { getLetters, type LettersOfReply } from '@/lib/queries/get-letters'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function LettersPage({ params }: Props) {
  const { actor, moment, data } = await read(getLetters, (await params).suggestionId)
  const words = await currentWords()
  const { replyLetters } = words
  const { timeZone } = actor.congress
  return (
    <Shell
      actor={actor}
      words={words}
      crumbs={[{ href: `/suggestions/${data.id}`, label: data.title || words.suggestion.untitled }]}
      title={replyLetters.title}
      lead={replyLetters.lead}
    >
      {data.replies.map((reply) => (
        <Card key={reply.id} title={headingOf(reply, words)}>
          <div className="stack">
            {reply.hasText ? null : <Notice>{replyLetters.noText}</Notice>}
            <LetterTable reply={reply} timeZone={timeZone} words={words} />
            <SealedSheets suggestionId={data.id} reply={reply} timeZone={timeZone} words={words} />
            {reply.mayHandOver ? (
              <details>
                <summary className="flex min-h-11 items-center font-semibold text-action">
                  {replyLetters.handOver.title}
                </summary>
                <HandOverForm
                  reply={reply}
                  today={moment.today}
                  words={replyLetters.handOver}
                  form={formWords(words)}
                />
              </details>
            ) : null}
          </div>
        </Card>
      ))}
    </Shell>
  )
}

function headingOf({ unit, documentNumber, round }: LettersOfReply, { replyLetters }: Words): string {
  const named = fill(replyLetters.letterOf, { unit, number: documentNumber ?? '' }).trim()
  return round > 1 ? `${named} · ${fill(replyLetters.round, { round })}` : named
}

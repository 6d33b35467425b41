import { FoundAtSigning } from '@/components/checking/found-at-signing'
import { AnswerTable } from '@/components/replies/answer-table'
import { ClassAgreement } from '@/components/replies/class-agreement'
import { meaningTones, standingTones } from '@/components/replies/class-tones'
import { standingText } from '@/components/replies/standing-text'
import { Badge } from '@/components/ui/badge'
import { Notice } from '@/components/ui/notice'
import type { ReplyView } from '@/lib/queries/replies-shown'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText, instantText } from '@/lib/wording/formats'

type ReplyProps = {
  suggestionId: string
  reply: ReplyView
  asks: readonly string[]
  timeZone: string
  words: Words
}

/** One unit's letter: class with its meaning, number, signer, then its answers and words. */
export function Reply({ suggestionId, reply, asks, timeZone, words }: ReplyProps) {
  const { suggestion, states } = words
  const letter = reply.correctedLetter ?? reply.letter
  const meaning = reply.correctedMeaning ?? reply.meaning
  return (
    <article className="border-line border-l-4 pl-4">
      <h3>{fill(suggestion.replyOfRound, { unit: reply.unit })}</h3>
      {reply.isDraft ? <DraftMark reply={reply} words={words} /> : null}
      <p className="cluster my-1">
        {meaning ? (
          <Badge tone={meaningTones[meaning]}>
            {fill(suggestion.classWithMeaning, { letter: letter ?? '', meaning: states.answerClass[meaning] })}
          </Badge>
        ) : null}
        {meaning && !reply.isDraft ? (
          <Badge tone={standingTones[reply.standing]}>{standingText(reply, words)}</Badge>
        ) : null}
        <span className="text-ink-soft text-sm">{particulars(reply, timeZone, words)}</span>
      </p>
      <Answered reply={reply} asks={asks} words={words} />
      <FoundAtSigning kinds={reply.foundAtSigning} words={words} />
      {reply.hasLetters ? (
        <a href={`/suggestions/${suggestionId}/letters`} className="inline-flex min-h-11 items-center">
          {words.replyLetters.link}
        </a>
      ) : null}
      {reply.isDraft ? null : <ClassAgreement reply={reply} timeZone={timeZone} words={words} />}
    </article>
  )
}

/** A list takes over no words: then there is only the class. */
function Answered({ reply, asks, words }: Pick<ReplyProps, 'reply' | 'asks' | 'words'>) {
  return (
    <>
      {reply.summary ? <p className="font-semibold">{reply.summary}</p> : null}
      <AnswerTable rows={reply.answers} asks={asks} words={words} />
      {reply.body ? <p className="written">{reply.body}</p> : null}
    </>
  )
}

function DraftMark({ reply, words: { suggestion } }: { reply: ReplyView; words: Words }) {
  return (
    <Notice tone="warn" title={suggestion.draftReply}>
      {reply.returnReason ? fill(suggestion.returnedReply, { reason: reply.returnReason }) : null}
    </Notice>
  )
}

function particulars(reply: ReplyView, timeZone: string, { suggestion, states, language }: Words): string {
  const { documentNumber, publicity, publicityReason, signedOn, signer, openedAt } = reply
  const published = publicity && states.publicity[publicity]
  return [
    documentNumber,
    published && publicityReason ? fill(suggestion.namedWith, { name: published, note: publicityReason }) : published,
    signedOn && signer
      ? fill(suggestion.signedBy, { day: dayText(signedOn, language), signer })
      : signedOn && dayText(signedOn, language),
    openedAt && fill(suggestion.opened, { day: instantText(openedAt, timeZone, language) }),
  ]
    .filter(Boolean)
    .join(' · ')
}

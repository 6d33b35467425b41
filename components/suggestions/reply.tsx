import { FoundAtSigning } from '@/components/checking/found-at-signing'
import { Badge } from '@/components/ui/badge'
import { Notice } from '@/components/ui/notice'
import type { Tone } from '@/components/ui/tone'
import type { AnswerMeaning } from '@/lib/domain/reply/answer-class'
import type { ReplyView } from '@/lib/queries/suggestion-view'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText, instantText } from '@/lib/wording/formats'

type ReplyProps = { suggestionId: string; reply: ReplyView; timeZone: string; words: Words }

const tones: Record<AnswerMeaning, Tone> = {
  SOLVED: 'good',
  IN_PROGRESS: 'info',
  PLANNED: 'info',
  DEFERRED: 'warn',
  REFERENCE: 'plain',
}

/** One unit's letter: class with its meaning, number, signer, then its words. */
export function Reply({ suggestionId, reply, timeZone, words }: ReplyProps) {
  const { suggestion, states } = words
  const { letter, meaning } = reply
  return (
    <article className="border-line border-l-4 pl-4">
      <h3>{fill(suggestion.replyOfRound, { unit: reply.unit })}</h3>
      {reply.isDraft ? <DraftMark reply={reply} words={words} /> : null}
      <p className="cluster my-1">
        {meaning ? (
          <Badge tone={tones[meaning]}>
            {fill(suggestion.classWithMeaning, { letter: letter ?? '', meaning: states.answerClass[meaning] })}
          </Badge>
        ) : null}
        <span className="text-ink-soft text-sm">{particulars(reply, timeZone, words)}</span>
      </p>
      <p className="written">{reply.body}</p>
      <FoundAtSigning kinds={reply.foundAtSigning} words={words} />
      {reply.hasLetters ? (
        <a href={`/suggestions/${suggestionId}/letters`} className="inline-flex min-h-11 items-center">
          {words.replyLetters.link}
        </a>
      ) : null}
    </article>
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

import { meaningTones } from '@/components/replies/class-tones'
import { Badge } from '@/components/ui/badge'
import type { PublicSuggestion } from '@/lib/queries/public-suggestions'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { PublishedReplyText } from './published-reply-text'

type PublicReplyProps = { one: PublicSuggestion['replies'][number]; suggestionId: string; words: Words }

/** The reply of one unit in one round, with its class and what the class means. */
export function PublicReply({ one: { id, reply, publishedOn, hash }, suggestionId, words }: PublicReplyProps) {
  const { publicPages, states, language } = words
  const { unit, round, classLetter, classMeaning, documentNumber, signedOn } = reply
  const days = { signedOn: dayText(signedOn, language), publishedOn: dayText(publishedOn, language) }
  return (
    <article id={`reply-${id}`} className="card">
      <h3>{fill(round > 1 ? publicPages.replyOfRound : publicPages.replyOf, { unit, round })}</h3>
      <p className="cluster my-1">
        {classMeaning ? (
          <Badge tone={meaningTones[classMeaning]}>
            {fill(publicPages.classWith, { letter: classLetter ?? '', meaning: states.answerClass[classMeaning] })}
          </Badge>
        ) : null}
        <span className="text-ink-soft text-sm">{fill(publicPages.facts, { documentNumber, ...days }).trim()}</span>
      </p>
      <PublishedReplyText reply={reply} suggestionId={suggestionId} words={words} />
      <p className="mt-3 break-all text-ink-soft text-xs">{fill(publicPages.hash, { hash })}</p>
    </article>
  )
}

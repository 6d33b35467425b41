import { Badge } from '@/components/ui/badge'
import { Notice } from '@/components/ui/notice'
import type { Tone } from '@/components/ui/tone'
import type { RatingMark } from '@/lib/domain/rating/rating'
import type { RatingEntry } from '@/lib/queries/suggestion-record'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type RatingsOfRoundProps = { ratings: readonly RatingEntry[] | null; leadId: string; words: Words }

const tones: Record<RatingMark, Tone> = {
  SATISFIED: 'good',
  BASICALLY_SATISFIED: 'info',
  UNDERSTOOD: 'plain',
  DISSATISFIED: 'bad',
}

export function RatingsOfRound({ ratings, leadId, words }: RatingsOfRoundProps) {
  const { suggestion } = words
  if (ratings === null) return <Notice>{suggestion.sealed}</Notice>
  if (ratings.length === 0) return <p className="text-ink-soft">{suggestion.notRated}</p>
  return ratings.map((rating) => (
    <section key={rating.delegateId}>
      <h3>{suggestion.rating}</h3>
      <p className="text-ink-soft text-sm">
        {rating.name}
        {rating.delegateId === leadId ? ` · ${suggestion.lead}` : null}
        {' · '}
        {fill(suggestion.ratedOn, { day: dayText(rating.ratedOn, words.language) })}
      </p>
      <Mark term={suggestion.attitude} mark={rating.attitude} reason={rating.attitudeReason} words={words} />
      <Mark term={suggestion.result} mark={rating.result} reason={rating.resultReason} words={words} />
    </section>
  ))
}

type MarkProps = { term: string; mark: RatingMark; reason: string | null; words: Words }

function Mark({ term, mark, reason, words }: MarkProps) {
  return (
    <p className="mt-1">
      {term} <Badge tone={tones[mark]}>{words.states.rating[mark]}</Badge>
      {reason ? <span className="written mt-1 block">{reason}</span> : null}
    </p>
  )
}

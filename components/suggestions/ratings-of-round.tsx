import { spokenAsks, spokenCodes } from '@/components/ratings/spoken-marks'
import { Badge } from '@/components/ui/badge'
import { Notice } from '@/components/ui/notice'
import type { Tone } from '@/components/ui/tone'
import { type RatingAspect, type RatingMark, ratingAspects, ratingMarks } from '@/lib/domain/rating/rating'
import type { RatingView } from '@/lib/queries/ratings-of'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { shownName } from '@/lib/wording/shown-name'

type RatingsOfRoundProps = {
  ratings: readonly RatingView[] | null
  /** how many have signed beside the lead */
  coSigners: number
  words: Words
}

const tones: Record<RatingMark, Tone> = {
  SATISFIED: 'good',
  BASICALLY_SATISFIED: 'info',
  UNDERSTOOD: 'plain',
  DISSATISFIED: 'bad',
}

/** The lead delegate's rating is the official one; the others are counted beside it and never averaged into it. */
export function RatingsOfRound({ ratings, coSigners, words }: RatingsOfRoundProps) {
  const { suggestion, ratings: told } = words
  if (ratings === null) return <Notice>{suggestion.sealed}</Notice>
  const official = ratings.filter(({ isOfficial }) => isOfficial)
  const beside = ratings.filter(({ isOfficial }) => !isOfficial)
  return (
    <>
      {official.length === 0 ? <p className="text-ink-soft">{suggestion.notRated}</p> : null}
      {official.map((rating) => (
        <OneRating key={rating.id} rating={rating} title={told.official} words={words} />
      ))}
      {coSigners > 0 ? <Beside ratings={beside} coSigners={coSigners} words={words} /> : null}
    </>
  )
}

type BesideProps = { ratings: readonly RatingView[]; coSigners: number; words: Words }

function Beside({ ratings, coSigners, words }: BesideProps) {
  const { ratings: told } = words
  const count = (mark: RatingMark) => ratings.filter(({ result }) => result === mark).length
  const [satisfied, basically, understood, dissatisfied] = ratingMarks.map(count)
  const silent = Math.max(0, coSigners - ratings.length)
  return (
    <details>
      <summary className="min-h-11 cursor-pointer py-2">
        {told.beside}
        <span className="block text-ink-soft text-sm">
          {fill(told.besideCounts, {
            ...{ satisfied: satisfied ?? 0, basically: basically ?? 0 },
            ...{ understood: understood ?? 0, dissatisfied: dissatisfied ?? 0, silent },
          })}
        </span>
      </summary>
      {ratings.map((rating) => (
        <OneRating key={rating.id} rating={rating} title={shownName(rating.name, words)} words={words} />
      ))}
    </details>
  )
}

type OneRatingProps = { rating: RatingView; title: string; words: Words }

function OneRating({ rating, title, words }: OneRatingProps) {
  const { suggestion, ratings: told, language } = words
  const name = shownName(rating.name, words)
  const day = fill(suggestion.ratedOn, { day: dayText(rating.ratedOn, language) })
  return (
    <section>
      <h3>{title}</h3>
      <p className="text-ink-soft text-sm">
        {[name === title ? null : name, day, rating.byPaper ? told.byPaper : null].filter(Boolean).join(' · ')}
      </p>
      {ratingAspects.map((aspect) => (
        <Mark key={aspect} aspect={aspect} rating={rating} words={words} />
      ))}
      {rating.asks.length > 0 ? (
        <p className="mt-1 text-sm">
          {told.asks} {spokenAsks(rating.asks, words)}
        </p>
      ) : null}
      {rating.isChanged ? <p className="mt-1 text-sm text-warn">{told.changedOnce}</p> : null}
    </section>
  )
}

type MarkProps = { aspect: RatingAspect; rating: RatingView; words: Words }

function Mark({ aspect, rating, words }: MarkProps) {
  const { ratings: told, states } = words
  const mark = rating[aspect]
  const codes = rating[`${aspect}Codes`]
  const reason = rating[`${aspect}Reason`]
  return (
    <p className="mt-1">
      {told.aspects[aspect]}{' '}
      {mark ? <Badge tone={tones[mark]}>{states.rating[mark]}</Badge> : <Badge tone="still">{told.notAsked}</Badge>}
      {codes.length > 0 ? (
        <span className="mt-1 block text-sm">
          {told.reason} {spokenCodes(aspect, codes, words)}
        </span>
      ) : null}
      {reason ? <span className="written mt-1 block">{reason}</span> : null}
    </p>
  )
}

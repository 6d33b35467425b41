import { Badge } from '@/components/ui/badge'
import type { LikeSuggestion, OpenPromise } from '@/lib/queries/like-suggestions'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { shownName } from '@/lib/wording/shown-name'
import { suggestionTone } from '../suggestions/status-tone'
import type { LikeWords } from './like-words'

type LikeFactsProps = { one: LikeSuggestion; words: LikeWords }

/** Which it is, how it stands and what was answered, in the fewest words. */
export function LikeFacts({ one, words }: LikeFactsProps) {
  const { likeness, statuses, meanings, classWithMeaning, standings } = words
  const { answer, status } = one
  return (
    <div className="space-y-1">
      <p className="written font-semibold">
        {one.opens ? (
          <a href={`/suggestions/${one.id}`} target="_blank" rel="noreferrer">
            {one.title}
          </a>
        ) : (
          one.title
        )}
      </p>
      <p className="text-ink-soft text-sm">{[numberOf(one, words), leadOf(one, words)].join(words.comma)}</p>
      <p className="cluster">
        <Badge tone={suggestionTone(status)}>{statuses[status]}</Badge>
        {answer?.meaning ? (
          <Badge>{fill(classWithMeaning, { letter: answer.letter ?? '', meaning: meanings[answer.meaning] })}</Badge>
        ) : null}
        {answer?.meaning ? <Badge>{fill(standings[answer.standing], { letter: answer.letter ?? '' })}</Badge> : null}
      </p>
      {answer ? (
        <p className="written text-sm">
          {answer.sentence ? fill(likeness.answered, { sentence: answer.sentence }) : likeness.answerClosed}
        </p>
      ) : null}
      <p className="text-ink-soft text-sm">{reasonsText(one, words)}</p>
    </div>
  )
}

function numberOf({ numberText, year }: LikeSuggestion, { likeness }: LikeWords): string {
  return numberText ? fill(likeness.numbered, { number: numberText, year }) : fill(likeness.unnumbered, { year })
}

function leadOf({ lead }: LikeSuggestion, words: LikeWords): string {
  const { likeness } = words
  if (!lead) return likeness.hiddenLead
  const name = shownName(lead.name, words)
  return lead.delegation ? fill(likeness.by, { name, delegation: lead.delegation }) : name
}

/** 都写到：公交；近似说法：照明／路灯 */
function reasonsText({ reasons }: LikeSuggestion, { likeness, comma }: LikeWords): string {
  const near = reasons.nearWords.map(([mine, other]) => fill(likeness.nearWord, { mine, other }))
  const parts: [string, readonly string[]][] = [
    [likeness.samePlace, reasons.places],
    [likeness.shares, reasons.words],
    [likeness.nearWords, near],
  ]
  return parts
    .filter(([, words]) => words.length > 0)
    .map(([sentence, words]) => fill(sentence, { words: words.slice(0, 5).join(comma) }))
    .join(' ')
}

export function promiseText({ unit, text, dueOn }: OpenPromise, { likeness, language }: LikeWords): string {
  return fill(likeness.promise, { unit, text, due: dayText(dueOn, language) })
}

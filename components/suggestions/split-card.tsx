import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import type { SuggestionPageView } from '@/lib/queries/get-suggestion'
import type { PartView, SplitView } from '@/lib/queries/split-of'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { suggestionTone } from './status-tone'

/** On the original what became of it, on a part what it was made of. */
export function SplitCard({ view, words }: { view: SuggestionPageView; words: Words }) {
  const { split } = view
  if (!split) return null
  const { merging, language } = words
  const undone = split.undoneOn && {
    day: dayText(split.undoneOn, language),
    reason: split.undoReason ?? '',
  }
  return (
    <Card title={merging.splitTitle} id="split">
      {split.isOriginal ? null : <Origin split={split} words={words} />}
      {split.isOriginal ? <p className="written">{fill(merging.splitInto, said(split, words))}</p> : null}
      {undone ? <p className="written">{fill(merging.splitUndone, undone)}</p> : null}
      {undone ? <p className="text-ink-soft">{merging.numbersKept}</p> : null}
      {split.isOriginal ? null : <h3 className="mt-3 font-semibold">{merging.siblings}</h3>}
      <Parts parts={split.parts.filter(({ id }) => id !== view.id)} words={words} />
      {split.isOriginal ? null : <OriginalAsks split={split} words={words} />}
    </Card>
  )
}

const said = ({ splitOn, reason }: SplitView, { language }: Words) => ({ day: dayText(splitOn, language), reason })

function Origin({ split, words }: { split: SplitView; words: Words }) {
  const { merging } = words
  const { id, numberText, title, opens } = split.original
  const number = numberText ? fill(merging.number, { number: numberText }) : title
  return (
    <>
      <p className="written">{fill(merging.splitFrom, { ...said(split, words), original: number })}</p>
      <p>{opens ? <a href={`/suggestions/${id}`}>{title}</a> : title}</p>
      <p className="text-ink-soft text-sm">{merging.signedOnOriginal}</p>
    </>
  )
}

export function Parts({ parts, words }: { parts: readonly PartView[]; words: Words }) {
  const { merging, states } = words
  return (
    <ul className="mt-2 space-y-2">
      {parts.map(({ id, numberText, shown }) => (
        <li key={id} className="cluster">
          <span>{numberText ? fill(merging.number, { number: numberText }) : null}</span>
          {shown ? <a href={`/suggestions/${id}`}>{shown.title}</a> : <span>{merging.closed}</span>}
          {shown ? <Badge tone={suggestionTone(shown.status)}>{states.suggestion[shown.status]}</Badge> : null}
        </li>
      ))}
    </ul>
  )
}

function OriginalAsks({ split, words: { merging } }: { split: SplitView; words: Words }) {
  return (
    <details className="mt-2">
      <summary className="flex min-h-11 items-center text-action">{merging.originalAsks}</summary>
      <ol className="list-decimal space-y-2 pl-6">
        {split.original.asks.map((ask) => (
          <li key={ask} className="written">
            {ask}
          </li>
        ))}
      </ol>
    </details>
  )
}

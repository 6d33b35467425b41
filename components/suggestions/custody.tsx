import { Card } from '@/components/ui/card'
import { type HolderKind, holderKinds } from '@/lib/domain/deadlines/deadline'
import type { HeldSpan, LateReply } from '@/lib/queries/suggestion-custody'
import type { SuggestionView } from '@/lib/queries/suggestion-view'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { latenessText } from '@/lib/wording/lateness-text'

const fills: Record<HolderKind, string> = {
  DELEGATION: 'fill-seal',
  REGISTRAR: 'fill-ink-soft',
  LEAD: 'fill-action',
  ASSIST: 'fill-warn',
  GOVERNMENT_OFFICE: 'fill-ink',
  COMMITTEE: 'fill-bad',
  DELEGATE: 'fill-good',
}

/** 球在谁手: every day since it was handed in, with whom. The bar repeats for the eye what the list says. */
export function Custody({ view, words }: { view: SuggestionView; words: Words }) {
  const { custody, lateReplies } = view
  const { custody: spoken, suggestion } = words
  if (custody.length === 0) return null
  const age = custody.reduce((sum, { days }) => sum + days, 0)
  const holders = holderKinds.filter((kind) => custody.some(({ holder, days }) => holder === kind && days > 0))
  return (
    <Card title={spoken.title} id="custody">
      <p>{fill(spoken.age, { days: age })}</p>
      {age > 0 ? <Bar spans={custody} age={age} /> : null}
      <ul className="cluster text-sm">
        {holders.map((kind) => (
          <li key={kind}>
            <Swatch holder={kind} />{' '}
            {fill(spoken.held, {
              holder: suggestion.holders[kind],
              days: custody.reduce((sum, { holder, days }) => (holder === kind ? sum + days : sum), 0),
            })}
          </li>
        ))}
      </ul>
      <Spans spans={custody} words={words} />
      <LateReplies replies={lateReplies} words={words} />
    </Card>
  )
}

function Bar({ spans, age }: { spans: readonly HeldSpan[]; age: number }) {
  const starts = spans.map((_, place) => spans.slice(0, place).reduce((sum, { days }) => sum + days, 0))
  return (
    <svg
      className="my-3 block h-4 w-full"
      viewBox={`0 0 ${age} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {spans.map(({ from, holder, days }, place) => (
        <rect key={from} x={starts[place]} y="0" width={days} height="1" className={fills[holder]} />
      ))}
    </svg>
  )
}

const Swatch = ({ holder }: { holder: HolderKind }) => (
  <svg className="inline-block size-3" viewBox="0 0 1 1" aria-hidden="true" focusable="false">
    <rect width="1" height="1" className={fills[holder]} />
  </svg>
)

function Spans({ spans, words }: { spans: readonly HeldSpan[]; words: Words }) {
  const { custody, suggestion, language } = words
  return (
    <ol className="mt-3 divide-y divide-line text-sm">
      {spans.map(({ from, until, holder, unit, reason, days }) => (
        <li key={from} className="flex flex-wrap justify-between gap-x-4 py-1.5">
          <span>
            <Swatch holder={holder} /> {unit ?? suggestion.holders[holder]}
            <span className="ml-2 text-ink-soft">{custody.reasons[reason]}</span>
          </span>
          <span className="text-ink-soft">
            {until
              ? fill(custody.span, { from: dayText(from, language), until: dayText(until, language), days })
              : fill(custody.running, { from: dayText(from, language), days })}
          </span>
        </li>
      ))}
    </ol>
  )
}

function LateReplies({ replies, words }: { replies: readonly LateReply[]; words: Words }) {
  return replies.map((reply) => (
    <p key={`${reply.unit} ${reply.round}`} className="mt-2 text-sm">
      {fill(reply.repliedOn ? words.custody.repliedLate : words.custody.isLate, {
        unit: reply.unit,
        round: reply.round,
        days: reply.days,
        whose: latenessText(reply, words),
      })}
    </p>
  ))
}

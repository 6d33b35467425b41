import { Card } from '@/components/ui/card'
import type { AfterRating } from '@/lib/queries/after-rating'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

/** What a dissatisfied rating has led to: the request, what the office said, the ways taken. */
export function AfterRatingCard({ after, words }: { after: AfterRating | null; words: Words }) {
  if (!after || after.requests.length + after.ways.length === 0) return null
  return (
    <Card title={words.handlingAgain.again.state}>
      <AfterRatingFacts after={after} words={words} />
    </Card>
  )
}

export function AfterRatingFacts({ after: { requests, ways }, words }: { after: AfterRating; words: Words }) {
  const { again, ways: names, forward } = words.handlingAgain
  const day = (on: string) => dayText(on as never, words.language)
  return (
    <div className="space-y-2">
      {requests.map((one) => (
        <div key={one.ordinal}>
          <p className="written">
            {one.ordinal === 1
              ? fill(again.asked, { day: day(one.decideBy) })
              : fill(again.insisted, { words: one.words ?? '' })}
          </p>
          {one.ordinal === 1 && one.words ? (
            <p className="written">{fill(again.saidAtMeeting, { words: one.words })}</p>
          ) : null}
          {one.decision === 'DECLINED' ? (
            <p className="written">
              {fill(again.declined, { reason: one.decisionReason ?? '' })}{' '}
              {one.ordinal === 1 && one.insistBy ? fill(again.insistUntil, { day: day(one.insistBy) }) : null}
            </p>
          ) : null}
        </div>
      ))}
      {ways.length > 0 ? <h3>{forward.taken}</h3> : null}
      {ways.map((one) => (
        <div key={`${one.way}${one.heldOn}${one.outcome}`}>
          <p>
            {names[one.way]} · {day(one.heldOn)} · {one.people}
          </p>
          <p className="written">{one.outcome}</p>
        </div>
      ))}
    </div>
  )
}

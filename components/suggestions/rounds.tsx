import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import type { RoundView, SuggestionView } from '@/lib/queries/suggestion-view'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { RatingsOfRound } from './ratings-of-round'
import { Reply } from './reply'

type RoundsProps = { view: SuggestionView; timeZone: string; words: Words }

/** Round by round, the running one first: what was answered and what the delegate thought of it. */
export function Rounds({ view, timeZone, words }: RoundsProps) {
  if (view.rounds.every(({ replies, ratings }) => replies.length === 0 && !ratings?.length)) return null
  const several = view.rounds.length > 1
  return (
    <Card title={words.suggestion.replies} id="replies">
      <div className="stack">
        {several ? <a href={`/suggestions/${view.id}/rounds`}>{words.handlingAgain.compare.link}</a> : null}
        {view.rounds.toReversed().map((round) => (
          <section key={round.number} className="stack">
            {several ? <RoundHead round={round} words={words} /> : null}
            {round.replies.length === 0 ? <p className="text-ink-soft">{words.suggestion.noReply}</p> : null}
            {round.replies.map((reply) => (
              <Reply
                key={reply.id}
                suggestionId={view.id}
                reply={reply}
                asks={view.asks}
                timeZone={timeZone}
                words={words}
              />
            ))}
            {round.replies.some(({ isDraft }) => !isDraft) ? (
              <RatingsOfRound
                ratings={round.ratings}
                coSigners={view.coSigners.filter(({ state, hasLeft }) => state === 'CONFIRMED' && !hasLeft).length}
                words={words}
              />
            ) : null}
          </section>
        ))}
      </div>
    </Card>
  )
}

function RoundHead({ round, words }: { round: RoundView; words: Words }) {
  const { suggestion, language } = words
  const days = { opened: dayText(round.openedOn, language), due: dayText(round.dueOn, language) }
  return (
    <div>
      <h3 className="cluster">
        <Badge tone={round.closedOn ? 'plain' : 'info'}>{fill(suggestion.round, { round: round.number })}</Badge>
        <span className="font-normal text-ink-soft">{fill(suggestion.roundDue, days)}</span>
      </h3>
      {round.reason ? <p className="written">{fill(suggestion.roundReason, { reason: round.reason })}</p> : null}
    </div>
  )
}

import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import type { AwaitedAnswers } from '@/lib/domain/reply/coverage'
import type { RoundView, SuggestionView } from '@/lib/queries/suggestion-view'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { RatingsOfRound } from './ratings-of-round'
import { Reply } from './reply'

type RoundsProps = { view: SuggestionView; awaited: AwaitedAnswers | null; timeZone: string; words: Words }

/** Round by round, the running one first: what was answered and what the delegate thought of it. */
export function Rounds({ view, awaited, timeZone, words }: RoundsProps) {
  if (view.rounds.every(({ replies, ratings }) => replies.length === 0 && !ratings?.length)) return null
  const several = view.rounds.length > 1
  return (
    <Card title={words.suggestion.replies} id="replies">
      <div className="stack">
        {several ? <a href={`/suggestions/${view.id}/rounds`}>{words.handlingAgain.compare.link}</a> : null}
        {view.rounds.toReversed().map((round) => (
          <section key={round.number} className="stack">
            {several ? <RoundHead round={round} words={words} /> : null}
            {awaited && round.number === view.round ? <Awaited awaited={awaited} words={words} /> : null}
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

/** Whose answer is missing, so that nobody takes what is there for the whole. */
function Awaited({ awaited: { asks, units }, words: { answers, common } }: { awaited: AwaitedAnswers; words: Words }) {
  const named = { asks: asks.join(common.listComma), units: units.join(common.listComma) }
  return <Notice>{fill(answers.nobodyYet, named)}</Notice>
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

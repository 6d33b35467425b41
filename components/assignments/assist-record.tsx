import { FileLinks } from '@/components/attachments/file-links'
import { Badge } from '@/components/ui/badge'
import type { Tone } from '@/components/ui/tone'
import type { OpinionOutcome } from '@/lib/domain/assignment/assist-opinion'
import type { AssistWork, OpinionEntry } from '@/lib/queries/assist-work'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

const tones: Record<OpinionOutcome, Tone> = { ADOPTED: 'good', PARTLY_ADOPTED: 'info', NOT_ADOPTED: 'plain' }

type AssistRecordProps = { work: AssistWork; words: Words }

/** What an assisting unit was asked and said, what came of it, and whether it was not waited for. */
export function AssistRecord({ work: { opinions, questions, waivers }, words }: AssistRecordProps) {
  const { assistOpinions, language } = words
  return (
    <>
      <Questions questions={questions} words={words} />
      {opinions.map((opinion) => (
        <Opinion key={opinion.id} opinion={opinion} words={words} />
      ))}
      {waivers.map(({ leadId, round, lead, waivedOn, reason }) => (
        <p key={`${leadId} ${round}`} className="text-ink-soft">
          {fill(assistOpinions.waive.was, { lead, day: dayText(waivedOn, language), reason })}
        </p>
      ))}
    </>
  )
}

export function Questions({ questions, words }: { questions: AssistWork['questions']; words: Words }) {
  const { assistOpinions, language, common } = words
  if (questions.length === 0) return null
  return (
    <div>
      <h3 className="font-semibold">{assistOpinions.questions}</h3>
      <ul className="space-y-2">
        {questions.map(({ id, lead, question, wishedOn, askedOn }) => (
          <li key={id}>
            <p className="written">{question}</p>
            <p className="text-ink-soft text-sm">
              {[
                fill(assistOpinions.askedBy, { lead, day: dayText(askedOn, language) }),
                ...(wishedOn ? [fill(assistOpinions.wishedBy, { day: dayText(wishedOn, language) })] : []),
              ].join(common.listComma)}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Opinion({
  opinion,
  words: { suggestion, assistOpinions, filesWithWords, language },
}: {
  opinion: OpinionEntry
  words: Words
}) {
  const { text, givenOn, outcome, outcomeReason, sentBackOn, sendBackReason, files } = opinion
  return (
    <div>
      <h3 className="cluster font-semibold">
        {sentBackOn ? assistOpinions.sendBack.earlier : suggestion.opinion}
        <span className="font-normal text-ink-soft text-sm">
          {fill(suggestion.opinionOn, { day: dayText(givenOn, language) })}
        </span>
        {outcome ? <Badge tone={tones[outcome]}>{assistOpinions.outcomes[outcome]}</Badge> : null}
      </h3>
      <p className={sentBackOn ? 'written text-ink-soft' : 'written'}>{text}</p>
      <FileLinks files={files} label={filesWithWords.shown} />
      {outcome && outcomeReason ? (
        <p className="text-ink-soft text-sm">
          {fill(assistOpinions.settle.settled, { outcome: assistOpinions.outcomes[outcome], reason: outcomeReason })}
        </p>
      ) : null}
      {sentBackOn ? (
        <p className="text-sm text-warn">
          {fill(assistOpinions.sendBack.was, { day: dayText(sentBackOn, language), reason: sendBackReason ?? '' })}
        </p>
      ) : null}
    </div>
  )
}

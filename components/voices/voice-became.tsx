import { DueDay } from '@/components/deadlines/due-day'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { type Definition, DefinitionList } from '@/components/ui/definition-list'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { VoiceView } from '@/lib/queries/get-voice'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { resultTones, standingOf } from './voice-tone'

type VoiceBecameProps = { view: VoiceView; today: LocalDate; words: Words }

/** All that became of it: the decision, the answer, and whether whoever raised it knows. */
export function VoiceBecame({ view, today, words }: VoiceBecameProps) {
  const { voice } = view
  const { became } = words.voicePages
  const standing = standingOf(voice, words)
  return (
    <Card title={became.title} aside={<Badge tone={standing.tone}>{standing.text}</Badge>}>
      {voice.ending === null ? (
        <p className="text-ink-soft">{became.waiting}</p>
      ) : (
        <DefinitionList items={[...decided(view, today, words), ...answered(view, words), ...told(view, words)]} />
      )}
      {voice.state === 'PASSED' ? <p className="mt-2 text-ink-soft text-sm">{became.basis}</p> : null}
    </Card>
  )
}

function decided({ voice, suggestion }: VoiceView, today: LocalDate, words: Words): Definition[] {
  const { voicePages, voices, language } = words
  const { became } = voicePages
  const on = voice.decidedOn ? dayText(voice.decidedOn, language) : ''
  return [
    {
      term: became.title,
      value: fill(became.decided, { ending: voice.ending ? voices.endings[voice.ending] : '', day: on }),
    },
    ...(voice.unitName ? [{ term: became.unit, value: voice.unitName }] : []),
    ...(voice.dueOn
      ? [
          {
            term: became.due,
            value: (
              <DueDay
                dueOn={voice.dueOn}
                pausedSince={null}
                isProvisional={voice.dueIsProvisional}
                isAwaited={voice.state === 'PASSED'}
                today={today}
                words={words}
              />
            ),
          },
        ]
      : []),
    ...(voice.suggestionId
      ? [{ term: became.suggestion, value: <Suggestion suggestion={suggestion} words={words} /> }]
      : []),
    ...(voice.hotlineNumber ? [{ term: became.hotline, value: voice.hotlineNumber }] : []),
    ...(voice.endingGround ? [{ term: became.ground, value: voices.grounds[voice.endingGround] }] : []),
    ...(voice.endingReason
      ? [{ term: became.reason, value: <span className="written">{voice.endingReason}</span> }]
      : []),
  ]
}

/** Named for whoever may open it; its number stands there once it is registered. */
function Suggestion({
  suggestion,
  words: { voicePages, suggestion: said },
}: {
  suggestion: VoiceView['suggestion']
  words: Words
}) {
  const { became } = voicePages
  if (!suggestion) return became.hidden
  const { id, numberText, title } = suggestion
  const name = numberText ? fill(became.suggestionNumbered, { number: numberText, title }) : title || said.untitled
  return (
    <>
      <a href={`/suggestions/${id}`}>{name}</a>
      {numberText ? null : <span className="block text-ink-soft text-sm">{became.suggestionDraft}</span>}
    </>
  )
}

function answered({ voice }: VoiceView, { voicePages: { became }, voices, language }: Words): Definition[] {
  if (!voice.answeredOn) return []
  return [
    { term: became.answer, value: <span className="written">{voice.answerText}</span> },
    { term: became.answered, value: dayText(voice.answeredOn, language) },
    ...(voice.result
      ? [{ term: became.result, value: <Badge tone={resultTones[voice.result]}>{voices.results[voice.result]}</Badge> }]
      : []),
  ]
}

function told({ voice }: VoiceView, { voicePages: { became }, voices, language }: Words): Definition[] {
  if (voice.state !== 'ENDED') return []
  const isUnknown = voice.source === 'ANONYMOUS' && !voice.hasReceipt
  const value =
    voice.toldOn && voice.toldWay
      ? fill(became.toldOn, { day: dayText(voice.toldOn, language), way: voices.toldWays[voice.toldWay] })
      : isUnknown
        ? became.nobody
        : became.untold
  return [{ term: became.told, value }]
}

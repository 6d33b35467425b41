import { Badge } from '@/components/ui/badge'
import type { AnswerRow } from '@/lib/queries/reply-answers'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { AnswerProof } from './answer-proof'
import { meaningTones } from './class-tones'

type AnswerTableProps = {
  rows: readonly AnswerRow[]
  /** as the delegate numbered them */
  asks: readonly string[]
  words: Words
}

/** 诉求对照表: each ask with its answer beside it, one below the other on a phone. */
export function AnswerTable({ rows, asks, words }: AnswerTableProps) {
  if (rows.length === 0) return null
  return (
    <ol aria-label={words.answers.title}>
      {rows.map((row) => (
        <li key={row.ordinal} className="answer-pair">
          <Asked row={row} ask={asks[row.ordinal - 1]} words={words} />
          {row.notOurs ? (
            <p className="text-ink-soft">{words.answers.byOther}</p>
          ) : (
            <Answered row={row} words={words} />
          )}
        </li>
      ))}
    </ol>
  )
}

function Asked({ row, ask, words: { answers } }: { row: AnswerRow; ask: string | undefined; words: Words }) {
  const isWhole = ask === undefined && row.asked === ''
  return (
    <div>
      <p className="font-semibold">{isWhole ? answers.whole : fill(answers.ask, { ordinal: row.ordinal })}</p>
      {isWhole ? null : <p className="written">{row.asked || ask}</p>}
      {row.asked ? <p className="text-ink-soft text-sm">{answers.ownReading}</p> : null}
    </div>
  )
}

function Answered({ row, words }: { row: AnswerRow; words: Words }) {
  const { answers, states, suggestion } = words
  return (
    <div className="space-y-2">
      {row.meaning ? (
        <Badge tone={meaningTones[row.meaning]}>
          {fill(suggestion.classWithMeaning, { letter: row.letter ?? '', meaning: states.answerClass[row.meaning] })}
        </Badge>
      ) : null}
      <p className={row.text ? 'written' : 'text-ink-soft'}>{row.text || answers.blank}</p>
      <AnswerProof answer={row} words={words} />
    </div>
  )
}

import { Card } from '@/components/ui/card'
import { InOrder } from '@/components/ui/in-order'
import type { WrittenText } from '@/lib/domain/suggestion/drafting'
import { wordDifference } from '@/lib/domain/suggestion/word-difference'
import type { Words } from '@/lib/wording/catalogue'
import { ChangedRun } from './changed-run'

type ChangedTextProps = { before: WrittenText; now: WrittenText; words: Words['coSigning'] }

/** Only the parts that changed; what was taken out is struck through, what was put in underlined. */
export function ChangedText({ before, now, words }: ChangedTextProps) {
  const parts = [
    { part: words.parts.title, old: before.title, fresh: now.title },
    { part: words.parts.situation, old: before.situation, fresh: now.situation },
    { part: words.parts.analysis, old: before.analysis, fresh: now.analysis },
    { part: words.parts.asks, old: listed(before.asks), fresh: listed(now.asks) },
  ].filter(({ old, fresh }) => old !== fresh)
  return (
    <Card title={words.sign.changed}>
      {parts.length === 0 ? <p>{words.sign.unchanged}</p> : null}
      {parts.map(({ part, old, fresh }) => (
        <div key={part} className="mb-3">
          <h3>{part}</h3>
          <p className="written">
            <InOrder
              of={wordDifference(old, fresh)}
              each={({ kind, text }) =>
                kind === 'same' ? text : <ChangedRun isAdded={kind === 'added'} text={text} words={words.sign} />
              }
            />
          </p>
        </div>
      ))}
    </Card>
  )
}

const listed = (asks: readonly string[]): string => asks.map((ask, place) => `${place + 1}. ${ask}`).join('\n')

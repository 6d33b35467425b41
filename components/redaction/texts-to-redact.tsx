import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { redactionGrounds } from '@/lib/domain/redaction/grounds'
import type { PartToRedact, RedactionDesk } from '@/lib/queries/get-redaction'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { PartForm } from './part-form'
import { groupTitle, partTitle } from './part-title'

const tones = { NEVER: 'warn', CHANGED: 'warn', DONE: 'good' } as const

/** Text by text, those of the suggestion and those of each reply together; what is done is folded up. */
export function TextsToRedact({ desk, words }: { desk: RedactionDesk; words: Words }) {
  const { redaction } = words
  if (desk.parts.length === 0) return <EmptyState title={redaction.noParts} />
  const groups = [...Map.groupBy(desk.parts, ({ replyId }) => replyId).values()]
  return (
    <>
      {groups.map((parts) => (
        <Card key={parts[0]?.key} title={parts[0] ? groupTitle(parts[0], words) : ''}>
          <div className="divide-y divide-line">
            {parts.map((part) => (
              <OnePart key={part.key} suggestionId={desk.id} part={part} words={words} />
            ))}
          </div>
        </Card>
      ))}
      <Card title={redaction.groundsTitle}>
        <ul className="list-disc pl-5">
          {redactionGrounds.map((ground) => (
            <li key={ground}>{`${redaction.grounds[ground]}（${redaction.bases[ground]}）`}</li>
          ))}
        </ul>
      </Card>
    </>
  )
}

function OnePart({ suggestionId, part, words }: { suggestionId: string; part: PartToRedact; words: Words }) {
  const { redaction, language } = words
  const { state, lookedBy, lookedOn, chosen } = part
  return (
    <details id={part.key} open={state !== 'DONE'} className="py-3">
      <summary className="min-h-11 cursor-pointer py-2">
        <h3 className="inline font-semibold">{partTitle(part, words)}</h3>{' '}
        <Badge tone={tones[state]}>{redaction.states[state]}</Badge>{' '}
        {state === 'DONE' && lookedBy && lookedOn ? (
          <span className="text-ink-soft text-sm">
            {fill(redaction.lookedBy, { day: dayText(lookedOn, language), by: lookedBy, count: chosen?.length ?? 0 })}
          </span>
        ) : null}
      </summary>
      <PartForm
        key={`${part.hash} ${JSON.stringify(chosen)}`}
        suggestionId={suggestionId}
        part={part}
        title={partTitle(part, words)}
        words={redaction}
        form={formWords(words)}
      />
    </details>
  )
}

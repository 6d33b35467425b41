import { suggestionTone } from '@/components/suggestions/status-tone'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import type { KeyRow } from '@/lib/queries/list-key-suggestions'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type LedProps = { led: readonly KeyRow[]; leaderId: string; words: Words }

export function LedKeySuggestions({ led, leaderId, words }: LedProps) {
  const { keySuggestions, states, common, supervision } = words
  if (led.length === 0) return null
  return (
    <Card title={keySuggestions.led.title} aside={<Badge tone="bad">{String(led.length)}</Badge>}>
      <ul className="divide-y divide-line">
        {led.map((one) => (
          <li key={one.id} className="py-2">
            <a href={`/suggestions/${one.suggestionId}/supervision`} className="block min-h-11 py-1">
              {one.numberText ? `${one.numberText} ` : ''}
              {one.title}
            </a>
            <p className="cluster text-ink-soft text-sm">
              <Badge tone={suggestionTone(one.status)}>{states.suggestion[one.status]}</Badge>
              <span>{one.units.join(common.listComma)}</span>
              <span>{fill(keySuggestions.led.office, { office: one.supervisingOffice })}</span>
              <span>{fill(keySuggestions.led.every, { days: one.progressDays ?? 0 })}</span>
              <span>{supervision.list.states[one.stage]}</span>
              {one.checkpoints > 0 ? (
                <span>{fill(supervision.list.led, { done: one.reached, all: one.checkpoints })}</span>
              ) : null}
              {one.nextOn ? (
                <span>{fill(supervision.list.ledNext, { day: dayText(one.nextOn, words.language) })}</span>
              ) : null}
              {one.openOpinions > 0 ? (
                <Badge tone="warn">{fill(supervision.list.ledOpinions, { count: one.openOpinions })}</Badge>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
      <a href={`/key-suggestions?leader=${leaderId}`} className="inline-flex min-h-11 items-center">
        {keySuggestions.led.all}
      </a>
    </Card>
  )
}

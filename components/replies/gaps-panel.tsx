'use client'

import { useWatch } from 'react-hook-form'
import { goToField } from '@/components/advice/go-to-field'
import { Button } from '@/components/ui/button'
import { type OpenGap, openGapsIn } from '@/lib/domain/template/open-gaps'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import type { ReplyFormState } from './answer-row'
import { answerFrom } from './draft-values'
import type { TemplateDesk } from './template-facts'
import { fillGaps } from './use-template'

type GapsPanelProps = {
  desk: TemplateDesk
  asks: readonly string[]
  form: ReplyFormState['form']
  words: Words['letterTemplates']['gaps']
}

/** What a template left open, counted while it is filled; nothing where there is no gap. */
export function GapsPanel({ desk, asks, form, words }: GapsPanelProps) {
  const [summary, body = '', answers] = useWatch({ control: form.control, name: ['summary', 'body', 'answers'] })
  const open = openGapsIn({ summary, body, answers: answers.map(answerFrom) })
  if (open.length === 0) return null
  return (
    <section aria-label={fill(words.title, { count: open.length })} className="card space-y-2" data-gaps={open.length}>
      <h2 className="text-lg">
        <span role="status">{fill(words.title, { count: open.length })}</span>
      </h2>
      <p className="text-ink-soft text-sm">{words.lead}</p>
      <ul className="divide-y divide-line">
        {open.map((one) => (
          <li key={`${fieldOf(one)} ${one.start}`} className="cluster py-2">
            <span>{textOf(one, words)}</span>
            <Button look="quiet" onClick={() => goToField(fieldOf(one))}>
              {words.goTo}
            </Button>
          </li>
        ))}
      </ul>
      <Button onClick={() => fillGaps(form, desk.facts, asks)}>{words.fill}</Button>
      <p className="text-ink-soft text-sm">{words.fillHint}</p>
    </section>
  )
}

const fieldOf = ({ ordinal, field }: OpenGap): string => (ordinal === null ? field : `answers.${ordinal - 1}.${field}`)

function textOf({ ordinal, field, gap }: OpenGap, words: Words['letterTemplates']['gaps']): string {
  if (ordinal !== null) return fill(words.inAnswer, { ordinal, gap })
  return fill(field === 'body' ? words.inBody : words.inSummary, { gap })
}

'use client'

import { useState } from 'react'
import { CheckboxField } from '@/components/ui/choice-fields'
import { CommandButton } from '@/components/ui/command-button'
import { TextField } from '@/components/ui/text-field'
import type { Move } from '@/lib/domain/meeting/planning/replan'
import type { PlanSuggestion } from '@/lib/queries/get-meeting-plan'
import { whyLength } from '@/lib/schemas/reply-meeting'
import type { PlanWords } from './plan-words'

type AdoptMovesProps = { moves: readonly Move[]; suggestions: readonly PlanSuggestion[]; words: PlanWords }

/** With one sentence for those who were told of the plan before. */
export function AdoptMoves({ moves, suggestions, words: { plan, errors } }: AdoptMovesProps) {
  const [reason, setReason] = useState<string>(plan.again.reasonDefault)
  const [despiteClashes, setDespite] = useState(false)
  const items = new Map(suggestions.map(({ id, itemId }) => [id, itemId]))
  const asked = moves.flatMap(({ itemId, to }) => {
    const known = items.get(itemId)
    return known ? [{ itemId: known, toId: to }] : []
  })
  return (
    <div className="stack">
      <TextField
        label={plan.again.reason}
        hint={plan.again.reasonHint}
        name="reason"
        value={reason}
        maxLength={whyLength.maximum}
        onChange={(event) => setReason(event.target.value)}
      />
      <CheckboxField
        label={plan.despite}
        name="despiteClashes"
        checked={despiteClashes}
        onChange={(event) => setDespite(event.target.checked)}
      />
      <CommandButton
        look="main"
        command="move-meeting-items"
        input={{ moves: asked, reason, despiteClashes }}
        doneHref="/reply-meetings"
        words={errors}
      >
        {plan.again.adopt}
      </CommandButton>
    </div>
  )
}

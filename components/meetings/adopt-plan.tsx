'use client'

import { useState } from 'react'
import { CheckboxField } from '@/components/ui/choice-fields'
import { CommandButton } from '@/components/ui/command-button'
import { Notice } from '@/components/ui/notice'
import { fill } from '@/lib/wording/fill'
import type { PlanDraft } from './plan-draft'
import type { PlanWords } from './plan-words'

type AdoptPlanProps = {
  sessionId: string
  draft: PlanDraft
  agendas: readonly (readonly string[])[]
  words: PlanWords
}

/** Meetings without anything on their agenda are not held. */
export function AdoptPlan({ sessionId, draft, agendas, words: { plan, cancel, errors } }: AdoptPlanProps) {
  const [despiteClashes, setDespite] = useState(false)
  const meetings = draft.slots.flatMap(({ key: _, ...slot }, place) => {
    const suggestionIds = (agendas[place] ?? []).filter((id) => draft.chosen.has(id))
    return suggestionIds.length > 0 ? [{ ...slot, suggestionIds }] : []
  })
  if (meetings.some(({ place }) => place.trim() === '')) return <Notice tone="warn">{plan.placeMissing}</Notice>
  const items = meetings.reduce((sum, { suggestionIds }) => sum + suggestionIds.length, 0)
  return (
    <div className="stack">
      <CheckboxField
        label={plan.despite}
        name="despiteClashes"
        checked={despiteClashes}
        onChange={(event) => setDespite(event.target.checked)}
      />
      <CommandButton
        look="main"
        command="adopt-meeting-plan"
        input={{ sessionId, calling: draft.calling, despiteClashes, meetings }}
        confirm={{
          title: plan.adoptTitle,
          text: fill(plan.adoptText, { meetings: meetings.length, items }),
          confirm: plan.adopt,
          cancel,
        }}
        doneHref="/reply-meetings"
        words={errors}
      >
        {plan.adopt}
      </CommandButton>
    </div>
  )
}

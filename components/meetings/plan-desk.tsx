'use client'

import { useMemo } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { callings } from '@/lib/domain/meeting/agenda'
import type { MeetingPlanView } from '@/lib/queries/get-meeting-plan'
import { fill } from '@/lib/wording/fill'
import { AwayRows } from './away-rows'
import { chosenOf } from './plan-draft'
import { namesOf } from './plan-problem'
import { PlanProposal } from './plan-proposal'
import type { PlanWords } from './plan-words'
import { SlotRows } from './slot-rows'
import { TopicChoices } from './topic-choices'
import { type PlanDeskState, usePlanDesk } from './use-plan-desk'

const mostWished = 60

/** From what is to be answered to meetings with their agendas: said, proposed, changed by hand, adopted. */
export function PlanDesk({ view, words }: { view: MeetingPlanView; words: PlanWords }) {
  const desk = usePlanDesk(view)
  const { draft, say } = desk
  const { plan } = words
  const people = useMemo(() => namesOf(chosenOf(view, draft)), [view, draft])
  const days = draft.slots.map(({ heldOn }) => heldOn)
  return (
    <>
      <Card title={plan.topics} aside={fill(plan.chosen, { count: draft.chosen.size })}>
        <div className="stack">
          <p className="text-ink-soft">{plan.topicsHint}</p>
          <TopicChoices
            suggestions={view.suggestions}
            chosen={draft.chosen}
            onChange={(chosen) => say({ chosen })}
            words={words}
          />
        </div>
      </Card>
      <Card title={plan.slots}>
        <div className="stack">
          <SlotRows slots={draft.slots} today={view.today} onChange={(slots) => say({ slots })} words={words} />
          <HowToCall desk={desk} plan={plan} />
        </div>
      </Card>
      <Card title={plan.away}>
        <AwayRows away={draft.away} people={people} days={days} onChange={(away) => say({ away })} words={words} />
      </Card>
      <Proposing desk={desk} plan={plan} />
      <PlanProposal view={view} desk={desk} people={people} words={words} />
    </>
  )
}

type PartProps = { desk: PlanDeskState; plan: PlanWords['plan'] }

function HowToCall({ desk: { draft, say }, plan }: PartProps) {
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <TextField
        label={plan.perMeeting}
        name="perMeeting"
        type="number"
        min={1}
        max={mostWished}
        value={draft.perMeeting}
        onChange={(event) => say({ perMeeting: Math.min(mostWished, Math.max(1, Number(event.target.value) || 1)) })}
      />
      <SelectField
        label={plan.calling}
        name="calling"
        value={draft.calling}
        options={callings.map((value) => ({ value, label: plan.callings[value] }))}
        onChange={(event) => say({ calling: event.target.value as (typeof callings)[number] })}
      />
    </div>
  )
}

function Proposing({ desk: { problem, agendas, isMixed, isWorking, propose }, plan }: PartProps) {
  const hint = isMixed ? plan.mixed : problem ? null : plan.incomplete
  const word = agendas ? plan.proposeAgain : plan.propose
  return (
    <div className="stack">
      {hint ? <Notice tone="warn">{hint}</Notice> : null}
      <div>
        <Button look="main" disabled={hint !== null || isWorking} aria-busy={isWorking} onClick={propose}>
          {isWorking ? plan.working : word}
        </Button>
      </div>
    </div>
  )
}

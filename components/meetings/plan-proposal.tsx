'use client'

import { useMemo } from 'react'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { capacityOf } from '@/lib/domain/meeting/planning/problem'
import { reasonsOf } from '@/lib/domain/meeting/planning/reasons'
import type { MeetingPlanView } from '@/lib/queries/get-meeting-plan'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { AdoptPlan } from './adopt-plan'
import { PlanAgenda } from './plan-agenda'
import { chosenOf, type PlanDraft } from './plan-draft'
import { PlanSummary } from './plan-summary'
import { PlanTools } from './plan-tools'
import type { PlanWords } from './plan-words'
import type { PlanDeskState } from './use-plan-desk'

type PlanProposalProps = {
  view: MeetingPlanView
  desk: PlanDeskState
  people: ReadonlyMap<string, string>
  words: PlanWords
}

/** The plan as it is now, with everything that can be changed in it. */
export function PlanProposal({ view, desk, people, words }: PlanProposalProps) {
  const { draft, problem, proposal, agendas, ticked, tick, move, shift, isMixed } = desk
  const reasons = useMemo(() => problem && proposal && reasonsOf(problem, proposal.placing), [problem, proposal])
  if (!problem || !proposal || !agendas || !view.session) return null
  const { plan } = words
  const slots = headings(draft, words)
  const nameOf = (key: string) => people.get(key) ?? slotName(Number(key), plan)
  const chosen = chosenOf(view, draft)
  const byId = new Map(chosen.map((one) => [one.id, one]))
  const rest = chosen.filter(({ id }) => !agendas.some((agenda) => agenda.includes(id)))
  const lines = { reasonsOf: (id: string) => reasons?.get(id) ?? [], nameOf, ticked, onTick: tick, words }
  const isFull = (agenda: readonly string[]) => agenda.length > capacityOf(problem)
  return (
    <section aria-label={plan.summary} className="stack">
      <Card title={plan.summary}>
        <div className="stack">
          <PlanSummary proposal={proposal} items={chosen.length} nameOf={nameOf} words={words} />
          {agendas.map((agenda, place) =>
            isFull(agenda) ? (
              <Notice key={slots[place]} tone="warn">
                {fill(plan.full, { name: slotName(place, plan), count: agenda.length })}
              </Notice>
            ) : null,
          )}
        </div>
      </Card>
      <PlanTools ticked={ticked.size} slots={slots} move={move} shift={shift} words={words} />
      {slots.map((heading, place) => (
        <PlanAgenda
          key={heading}
          heading={heading}
          suggestions={(agendas[place] ?? []).flatMap((id) => byId.get(id) ?? [])}
          {...lines}
        />
      ))}
      {rest.length > 0 ? <PlanAgenda heading={plan.out} suggestions={rest} {...lines} /> : null}
      {isMixed ? null : (
        <Card>
          <AdoptPlan sessionId={view.session.id} draft={draft} agendas={agendas} words={words} />
        </Card>
      )}
    </section>
  )
}

const slotName = (place: number, { slotName: name }: PlanWords['plan']): string => fill(name, { number: place + 1 })

const headings = ({ slots }: PlanDraft, { plan, language }: PlanWords): string[] =>
  slots.map(({ heldOn, from, to }, place) =>
    fill(plan.heading, {
      name: slotName(place, plan),
      day: heldOn ? dayText(heldOn, language) : '',
      hours: `${from}–${to}`,
    }),
  )

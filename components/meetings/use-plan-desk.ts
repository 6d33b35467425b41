'use client'

import { useMemo, useState, useTransition } from 'react'
import { judged, type Proposal, proposePlan } from '@/lib/domain/meeting/planning/propose'
import type { MeetingPlanView } from '@/lib/queries/get-meeting-plan'
import { type Agendas, movedTo, shifted } from './agendas'
import { chosenOf, firstDraft, mixesSecrets, type PlanDraft, problemOf } from './plan-draft'

/** The draft, the plan that is made of it, and what is changed in the plan by hand. */
export function usePlanDesk(view: MeetingPlanView) {
  const [draft, setDraft] = useState<PlanDraft>(() => firstDraft(view))
  const [agendas, setAgendas] = useState<Agendas | null>(null)
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [isWorking, startWorking] = useTransition()
  const problem = useMemo(() => problemOf(view, draft), [view, draft])
  const proposal = useMemo((): Proposal | null => {
    if (!problem || !agendas) return null
    const known = new Set(problem.items.map(({ id }) => id))
    const placed = agendas.flatMap((agenda, slot) =>
      agenda.filter((id) => known.has(id)).map((id) => [id, `${slot}`] as const),
    )
    return judged(problem, new Map(placed))
  }, [problem, agendas])

  function propose() {
    if (!problem) return
    startWorking(async () => {
      await new Promise((drawn) => setTimeout(drawn, 30))
      const { agendas: found } = proposePlan(problem)
      startWorking(() => {
        setAgendas(problem.slots.map(({ id }) => found.get(id) ?? []))
        setTicked(new Set())
      })
    })
  }

  /** What was on a meeting that is taken away is on none. */
  function say(changes: Partial<PlanDraft>) {
    const { slots } = changes
    const placeOf = (key: string) => draft.slots.findIndex((slot) => slot.key === key)
    if (slots) change((standing) => slots.map(({ key }) => standing[placeOf(key)] ?? []))
    setDraft((before) => ({ ...before, ...changes }))
  }

  const change = (how: (standing: Agendas) => Agendas) => setAgendas((standing) => standing && how(standing))
  return {
    ...{ draft, problem, proposal, agendas, ticked, isWorking, propose },
    isMixed: mixesSecrets(chosenOf(view, draft)),
    say,
    tick: (id: string) => setTicked((before) => toggled(before, id)),
    move: (to: number | null) => change((standing) => movedTo(standing, ticked, to)),
    shift: (by: -1 | 1) => change((standing) => shifted(standing, ticked, by)),
  }
}

export type PlanDeskState = ReturnType<typeof usePlanDesk>

export function toggled<Value>(before: ReadonlySet<Value>, value: Value): Set<Value> {
  const after = new Set(before)
  if (!after.delete(value)) after.add(value)
  return after
}

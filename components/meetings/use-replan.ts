'use client'

import { useMemo, useState, useTransition } from 'react'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Problem } from '@/lib/domain/meeting/planning/problem'
import { changed, type Replan, replan } from '@/lib/domain/meeting/planning/replan'
import type { MeetingPlanView } from '@/lib/queries/get-meeting-plan'
import type { TypedAway } from './plan-draft'
import { busyAt, itemOf, slotOf } from './plan-problem'
import { toggled } from './use-plan-desk'

const usual = 20

/** What stands, who cannot come, and which of the proposed moves are taken. */
export function useReplan(view: MeetingPlanView) {
  const [away, setAway] = useState<readonly TypedAway[]>(() => onLeave(view))
  const [proposed, setProposed] = useState<Replan | null>(null)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [isWorking, startWorking] = useTransition()
  const standing = useMemo(() => standingOf(view), [view])
  const problem = useMemo(() => problemOf(view, away), [view, away])
  const now = useMemo((): Replan | null => {
    if (!proposed) return null
    const placing = new Map(proposed.placing)
    for (const id of left) placing.set(id, standing.placing.get(id) ?? '')
    return changed(problem, standing, placing)
  }, [proposed, left, problem, standing])

  function propose() {
    startWorking(async () => {
      await new Promise((drawn) => setTimeout(drawn, 30))
      const found = replan(problem, standing)
      startWorking(() => {
        setProposed(found)
        setLeft(new Set())
      })
    })
  }

  function say(changes: readonly TypedAway[]) {
    setAway(changes)
    setProposed(null)
  }

  return {
    ...{ away, say, proposed, left, isWorking, propose, now },
    leave: (id: string) => setLeft((before) => toggled(before, id)),
    before: useMemo(() => changed(problem, standing, standing.placing).before, [problem, standing]),
  }
}

const ours = ({ meetings }: MeetingPlanView) => meetings.filter(({ isOfSession }) => isOfSession)

const onLeave = (view: MeetingPlanView): TypedAway[] =>
  ours(view).flatMap(({ heldOn, onLeave: people }) =>
    people.map((person) => ({ key: `${person} ${heldOn}`, person, on: heldOn })),
  )

function standingOf(view: MeetingPlanView) {
  const told = ours(view).filter(({ isTold }) => isTold)
  const placing = view.suggestions.flatMap(({ id, meetingId }) => (meetingId ? [[id, meetingId] as const] : []))
  return { placing: new Map(placing), told: new Set(told.map(({ id }) => id)) }
}

/** Whose name is kept has a meeting to himself, which is not planned again with the others. */
function problemOf(view: MeetingPlanView, away: readonly TypedAway[]): Problem {
  const apart = new Set(view.suggestions.flatMap(({ isSecret, meetingId }) => (isSecret ? (meetingId ?? []) : [])))
  const meetings = ours(view).filter(({ id }) => !apart.has(id))
  const called = new Set(meetings.flatMap(({ people, onLeave: leave }) => [...people, ...leave]))
  const items = view.suggestions
    .filter(({ meetingId }) => meetings.some(({ id }) => id === meetingId))
    .map((one) => {
      const item = itemOf(one, 'ALL')
      return { ...item, people: item.people.filter((person) => called.has(person)) }
    })
  const others = view.meetings.filter(({ id }) => !meetings.some((one) => one.id === id))
  const typed = away.flatMap(({ person, on }) => (person && on ? [{ person, on: on as LocalDate }] : []))
  return { items, slots: meetings.map(slotOf), absences: [...typed, ...busyAt(others)], perMeeting: usual }
}

'use client'

import { useMemo } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import type { MeetingPlanView } from '@/lib/queries/get-meeting-plan'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { AdoptMoves } from './adopt-moves'
import { AwayRows } from './away-rows'
import { hoursText } from './meeting-hours'
import { MoveList } from './move-list'
import { namesOf } from './plan-problem'
import { ConflictList, PlanSummary } from './plan-summary'
import type { PlanWords } from './plan-words'
import { useReplan } from './use-replan'

/** Who cannot come, and what therefore goes elsewhere: as little as can be, each with its reason. */
export function ReplanDesk({ view, words }: { view: MeetingPlanView; words: PlanWords }) {
  const desk = useReplan(view)
  const { plan } = words
  const { again } = plan
  const standing = view.suggestions.filter(({ meetingId }) => meetingId !== null)
  const people = useMemo(() => namesOf(view.suggestions.filter(({ meetingId }) => meetingId !== null)), [view])
  const names = new Map(view.meetings.map(({ id, ordinal }) => [id, fill(words.meetings.name, { ordinal })]))
  const nameOf = (key: string) => people.get(key) ?? names.get(key) ?? ''
  const days = view.meetings.filter(({ isOfSession }) => isOfSession).map(({ heldOn }) => heldOn)
  const { now } = desk
  return (
    <>
      <Card title={again.meetings}>
        <Standing view={view} nameOf={nameOf} words={words} />
      </Card>
      <Card title={plan.away}>
        <div className="stack">
          <p className="text-ink-soft">{again.left}</p>
          <AwayRows away={desk.away} people={people} days={days} onChange={desk.say} words={words} />
          <Notice tone={desk.before.length > 0 ? 'warn' : 'good'} live>
            {desk.before.length > 0 ? fill(again.before, { count: desk.before.length }) : again.noConflict}
          </Notice>
          <ConflictList conflicts={desk.before} nameOf={nameOf} plan={plan} />
          <div>
            <Button look="main" disabled={desk.before.length === 0 || desk.isWorking} onClick={desk.propose}>
              {desk.isWorking ? plan.working : again.propose}
            </Button>
          </div>
        </div>
      </Card>
      {now && desk.proposed ? (
        <Card title={again.summary}>
          <div className="stack">
            <PlanSummary proposal={now} items={now.placing.size} nameOf={nameOf} words={words} />
            <MoveList
              proposed={desk.proposed}
              left={desk.left}
              onLeave={desk.leave}
              suggestions={standing}
              nameOf={nameOf}
              words={words}
            />
            {now.moves.length > 0 ? <AdoptMoves moves={now.moves} suggestions={standing} words={words} /> : null}
          </div>
        </Card>
      ) : null}
    </>
  )
}

type StandingProps = { view: MeetingPlanView; nameOf: (key: string) => string; words: PlanWords }

function Standing({ view, nameOf, words }: StandingProps) {
  const { again, counts } = words.plan
  const partsOf = (id: string) => {
    const on = view.suggestions.filter(({ meetingId }) => meetingId === id)
    const units = new Set(on.flatMap((one) => one.units.map((unit) => unit.id)))
    return { items: on.length, delegates: new Set(on.map(({ lead }) => lead.id)).size, units: units.size }
  }
  return (
    <ul className="space-y-1">
      {view.meetings
        .filter(({ isOfSession }) => isOfSession)
        .map((meeting) => (
          <li key={meeting.id}>
            <a href={`/reply-meetings/${meeting.id}`}>{nameOf(meeting.id)}</a> {dayText(meeting.heldOn, words.language)}{' '}
            {hoursText(meeting, view.timeZone)} · {fill(counts, partsOf(meeting.id))} ·{' '}
            {meeting.isTold ? again.told : again.untold}
          </li>
        ))}
    </ul>
  )
}

'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import type { AgendaDeskView } from '@/lib/queries/get-agenda-desk'
import { fill } from '@/lib/wording/fill'
import { shifted } from './agendas'
import { GoElsewhere } from './go-elsewhere'
import type { PlanWords } from './plan-words'
import { toggled } from './use-plan-desk'

type AgendaDeskProps = { view: AgendaDeskView; words: PlanWords }

/** The order of the agenda, by ticks and two buttons, and what goes to another meeting or off it. */
export function AgendaDesk({ view, words }: AgendaDeskProps) {
  const router = useRouter()
  const { meeting } = view
  const [order, setOrder] = useState<readonly string[]>(() => meeting.items.map(({ id }) => id))
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const { plan, meetings } = words
  const items = new Map(meeting.items.map((item) => [item.id, item]))
  const isMoved = order.some((id, place) => meeting.items[place]?.id !== id)
  const shift = (by: -1 | 1) => setOrder(([...shifted([order], ticked, by)] as [string[]])[0])
  return (
    <Card title={plan.desk.edit} aside={fill(plan.ticked, { count: ticked.size })}>
      <div className="stack">
        <p className="text-ink-soft">{plan.desk.orderHint}</p>
        <ol>
          {order.map((id, place) => {
            const { title, numberText, lead } = items.get(id) ?? { title: '', numberText: null, lead: '' }
            const text = [numberText && fill(meetings.numbered, { number: numberText }), title]
              .filter(Boolean)
              .join(' ')
            return (
              <li key={id} className="border-line border-t">
                <label className="flex gap-3 py-2">
                  <input
                    className="tick mt-1 shrink-0"
                    type="checkbox"
                    checked={ticked.has(id)}
                    onChange={() => setTicked((before) => toggled(before, id))}
                    aria-label={fill(plan.tick, { title: text })}
                  />
                  <span className="w-6 shrink-0 text-right text-ink-soft tabular-nums">{place + 1}</span>
                  <span className="min-w-0">
                    <span className="block">{text}</span>
                    <span className="block text-ink-soft text-sm">{lead}</span>
                  </span>
                </label>
              </li>
            )
          })}
        </ol>
        <div className="cluster">
          <Button disabled={ticked.size === 0} onClick={() => shift(-1)}>
            {plan.up}
          </Button>
          <Button disabled={ticked.size === 0} onClick={() => shift(1)}>
            {plan.down}
          </Button>
          {isMoved ? (
            <CommandButton
              look="main"
              command="order-meeting-agenda"
              input={{ meetingId: meeting.id, version: meeting.version, itemIds: order }}
              words={words.errors}
            >
              {plan.desk.order}
            </CommandButton>
          ) : null}
        </div>
        <GoElsewhere view={view} ticked={ticked} onDone={() => router.refresh()} words={words} />
      </div>
    </Card>
  )
}

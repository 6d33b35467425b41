'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ProblemNotice } from '@/components/ui/problem-notice'
import { newKey, type Problem, submitCommand } from '@/components/ui/submit-command'
import { TextField } from '@/components/ui/text-field'
import type { FormWords, Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

export type DeskItem = {
  readonly id: string
  readonly text: string
  readonly facts: string
  /** in words; empty where there is none */
  readonly signs: string
  readonly isSuspect: boolean
}

type DoorDeskProps = {
  items: readonly DeskItem[]
  isSetAside: boolean
  words: Words['stations']['door']
  form: FormWords
}

/** Many at once: let in, or set aside with a reason, or taken back. */
export function DoorDesk({ items, isSetAside, words, form }: DoorDeskProps) {
  const router = useRouter()
  const [chosen, choose] = useState<readonly string[]>([])
  const [reason, write] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const here = chosen.filter((id) => items.some((item) => item.id === id))

  async function act(command: string, more: object = {}) {
    setBusy(true)
    const answer = await submitCommand(command, { voiceIds: here, ...more }, newKey(), form.errors)
    setBusy(false)
    setProblem(answer.ok ? undefined : answer)
    if (!answer.ok) return
    choose([])
    write('')
    router.refresh()
  }

  const toggle = (id: string) => choose(here.includes(id) ? here.filter((one) => one !== id) : [...here, id])
  const isIdle = here.length === 0 || busy
  return (
    <div className="stack">
      {problem ? <ProblemNotice problem={problem} words={form.errors} /> : null}
      <ul className="stack">
        {items.map((item) => (
          <li key={item.id}>
            <Item item={item} isChosen={here.includes(item.id)} onToggle={() => toggle(item.id)} />
          </li>
        ))}
      </ul>
      <div className="card sticky bottom-0 space-y-3">
        <div className="cluster">
          <span role="status">{fill(words.chosen, { count: here.length })}</span>
          <Button look="quiet" onClick={() => choose(items.map(({ id }) => id))}>
            {words.chooseAll}
          </Button>
          <Button look="quiet" onClick={() => choose([])}>
            {words.chooseNone}
          </Button>
        </div>
        {isSetAside ? (
          <Button look="main" disabled={isIdle} onClick={() => act('take-back-door-items')}>
            {words.takeBack}
          </Button>
        ) : (
          <div className="cluster items-end">
            <Button look="main" disabled={isIdle} onClick={() => act('let-in-door-items')}>
              {words.letIn}
            </Button>
            <div className="min-w-48 flex-1">
              <TextField
                label={words.reason}
                hint={words.reasonHint}
                name="reason"
                value={reason}
                onChange={({ target }) => write(target.value)}
              />
            </div>
            <Button
              look="danger"
              disabled={isIdle || reason.trim().length < 2}
              onClick={() => act('set-aside-door-items', { reason })}
            >
              {words.setAside}
            </Button>
          </div>
        )}
      </div>
    </div>
  )
}

type ItemProps = { item: DeskItem; isChosen: boolean; onToggle: () => void }

function Item({ item: { id, text, facts, signs, isSuspect }, isChosen, onToggle }: ItemProps) {
  return (
    <label className="choice">
      <input className="tick" type="checkbox" value={id} checked={isChosen} onChange={onToggle} />
      <span className="min-w-0">
        <span className="written block">{text}</span>
        <span className="block text-ink-soft text-sm">{facts}</span>
        {signs ? (
          <span className={`block text-sm ${isSuspect ? 'font-semibold text-bad' : 'text-ink-soft'}`}>{signs}</span>
        ) : null}
      </span>
    </label>
  )
}

'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { CheckboxField } from '@/components/ui/choice-fields'
import { ProblemNotice } from '@/components/ui/problem-notice'
import { SelectField } from '@/components/ui/select-field'
import { newKey, type Problem, submitCommand } from '@/components/ui/submit-command'
import { TextField } from '@/components/ui/text-field'
import type { AgendaDeskView } from '@/lib/queries/get-agenda-desk'
import { whyLength } from '@/lib/schemas/reply-meeting'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import type { PlanWords } from './plan-words'

type GoElsewhereProps = {
  view: AgendaDeskView
  ticked: ReadonlySet<string>
  onDone: () => void
  words: PlanWords
}

const off = 'off'

/** What is ticked goes to another meeting of the session, or off the agenda; those who were invited read why. */
export function GoElsewhere({ view, ticked, onDone, words }: GoElsewhereProps) {
  const { desk, despite } = words.plan
  const [to, setTo] = useState(view.others[0]?.id ?? off)
  const [reason, setReason] = useState('')
  const [despiteClashes, setDespite] = useState(false)
  const { busy, problem, send } = useSending(words, onDone)
  const targets = view.others.map(({ id, ordinal, heldOn }) => ({
    value: id,
    label: `${fill(words.meetings.name, { ordinal })} · ${dayText(heldOn, words.language)}`,
  }))
  const itemIds = [...ticked]
  const go = () =>
    to === off
      ? send('take-off-agenda', { itemIds, reason })
      : send('move-meeting-items', { moves: itemIds.map((itemId) => ({ itemId, toId: to })), reason, despiteClashes })
  return (
    <fieldset className="space-y-3 border-line border-l-4 pl-3">
      <legend className="font-semibold">{desk.elsewhere}</legend>
      <SelectField
        label={desk.target}
        name="target"
        value={to}
        onChange={(event) => setTo(event.target.value)}
        options={[...targets, { value: off, label: desk.takeOff }]}
      />
      <TextField
        label={desk.reason}
        hint={desk.reasonHint}
        name="reason"
        value={reason}
        maxLength={whyLength.maximum}
        onChange={(event) => setReason(event.target.value)}
      />
      <CheckboxField
        label={despite}
        name="moveDespite"
        checked={despiteClashes}
        onChange={(event) => setDespite(event.target.checked)}
      />
      <Button disabled={busy || ticked.size === 0 || reason.trim().length < whyLength.minimum} onClick={go}>
        {desk.go}
      </Button>
      {ticked.size === 0 ? <p className="text-ink-soft">{desk.tickFirst}</p> : null}
      <ProblemNotice problem={problem} words={words.errors} />
    </fieldset>
  )
}

function useSending({ errors }: PlanWords, onDone: () => void) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  async function send(command: string, input: object) {
    setBusy(true)
    const answer = await submitCommand(command, input, newKey(), errors)
    setBusy(false)
    setProblem(answer.ok ? null : answer)
    if (answer.ok) onDone()
  }
  return { busy, problem, send }
}

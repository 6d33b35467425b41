'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/select-field'
import { fill } from '@/lib/wording/fill'
import type { PlanWords } from './plan-words'

type PlanToolsProps = {
  ticked: number
  slots: readonly string[]
  move: (to: number | null) => void
  shift: (by: -1 | 1) => void
  words: PlanWords
}

/** With what is ticked: to another meeting, up, down, or out. It stays in sight while the lists are long. */
export function PlanTools({ ticked, slots, move, shift, words: { plan } }: PlanToolsProps) {
  const [to, setTo] = useState('0')
  const isIdle = ticked === 0
  return (
    <fieldset className="card sticky top-0 z-10">
      <legend className="sr-only">{plan.tools}</legend>
      <div className="flex flex-wrap items-end gap-3">
        <p className="self-center font-semibold tabular-nums" role="status">
          {fill(plan.ticked, { count: ticked })}
        </p>
        <SelectField
          label={plan.moveTo}
          name="moveTo"
          value={to}
          onChange={(event) => setTo(event.target.value)}
          options={slots.map((label, value) => ({ value: `${value}`, label }))}
        />
        <Button disabled={isIdle} onClick={() => move(Number(to))}>
          {plan.move}
        </Button>
        <Button disabled={isIdle} onClick={() => shift(-1)}>
          {plan.up}
        </Button>
        <Button disabled={isIdle} onClick={() => shift(1)}>
          {plan.down}
        </Button>
        <Button look="quiet" disabled={isIdle} onClick={() => move(null)}>
          {plan.takeOut}
        </Button>
      </div>
    </fieldset>
  )
}
